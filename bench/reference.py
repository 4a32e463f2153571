"""The article's network, or another one, in plain NumPy by the article's formulas.

Forward and dL/dK are products with the unfolded input, dL/dX one with the unfolded kernel. Stages are convolutions with
their pooling and ReLU, as JSON; without any, the article's in float64.

The site's own speed is told as a ratio to this program's, so it stands by itself: docs/code/cnn.py, which readers take
along, knows neither stride nor padding, and may change without changing any number that was published.

Usage: python3 reference.py BATCH RUNS [DTYPE STAGES]
"""

import json
import sys

import numpy as np

from training_speed import measure

ARTICLES = [
    {"channels": 1, "kernels": 4, "kernelSize": 5, "stride": 1, "padding": 0, "pooled": 12},
    {"channels": 4, "kernels": 16, "kernelSize": 3, "stride": 1, "padding": 0, "pooled": 5},
]

random = np.random.default_rng(0)
dtype = np.dtype(sys.argv[3] if len(sys.argv) > 3 else "float64")


def draw(*shape):
    return random.uniform(-1, 1, shape).astype(dtype)


class Linear:
    def __init__(self, d1, d2):
        self.w, self.b = draw(d1, d2), draw(d2)

    def forward(self, x):
        return x @ self.w + self.b

    def backward(self, x, grad_y):
        self.grad_w = x.T @ grad_y
        self.grad_b = grad_y.sum(axis=0)
        return grad_y @ self.w.T

    def update(self, lr):
        self.w -= lr * self.grad_w
        self.b -= lr * self.grad_b


class Convolution:
    def __init__(self, c1, c2, k1, k2, stride=1, padding=0):
        self.k, self.b = draw(c2, c1, k1, k2), draw(c2)
        self.stride, self.padding = stride, padding

    def places(self, h, w):
        _, _, k1, k2 = self.k.shape
        return [(side + 2 * self.padding - k) // self.stride + 1 for side, k in ((h, k1), (w, k2))]

    def unfold(self, x):
        n, c1, h, w = x.shape
        _, _, k1, k2 = self.k.shape
        o1, o2 = self.places(h, w)
        s, margin = self.stride, (self.padding, self.padding)
        if self.padding > 0:
            x = np.pad(x, ((0, 0), (0, 0), margin, margin))
        rows = np.empty((n, o1 * o2, c1 * k1 * k2), x.dtype)
        for p in range(o1):
            for q in range(o2):
                rows[:, p * o2 + q] = x[:, :, p * s : p * s + k1, q * s : q * s + k2].reshape(n, -1)
        return rows

    def unfold_kernel(self, h, w):
        c2, c1, k1, k2 = self.k.shape
        o1, o2 = self.places(h, w)
        s, r = self.stride, self.padding
        rows = np.zeros((c2, o1, o2, c1, h + 2 * r, w + 2 * r), self.k.dtype)
        for p in range(o1):
            for q in range(o2):
                rows[:, p, q, :, p * s : p * s + k1, q * s : q * s + k2] = self.k
        return rows[..., r : r + h, r : r + w].reshape(c2 * o1 * o2, c1 * h * w)

    def forward(self, x):
        n, _, h, w = x.shape
        c2 = len(self.k)
        y = self.unfold(x) @ self.k.reshape(c2, -1).T + self.b  # [n, o1·o2, c2]
        return y.transpose(0, 2, 1).reshape(n, c2, *self.places(h, w))

    def backward(self, x, grad_y):
        n, c2 = grad_y.shape[:2]
        rows = grad_y.reshape(n, c2, -1).transpose(0, 2, 1)  # [n, o1·o2, c2]
        unfolded = self.unfold(x)
        flat = rows.reshape(-1, c2)
        self.grad_k = (flat.T @ unfolded.reshape(flat.shape[0], -1)).reshape(self.k.shape)
        self.grad_b = flat.sum(axis=0)
        return (grad_y.reshape(n, -1) @ self.unfold_kernel(*x.shape[2:])).reshape(x.shape)

    def update(self, lr):
        self.k -= lr * self.grad_k
        self.b -= lr * self.grad_b


class MaxPooling:
    def windows(self, x):
        n, c, h, w = x.shape
        return x.reshape(n, c, h // 2, 2, w // 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(n, c, h // 2, w // 2, 4)

    def forward(self, x):
        return self.windows(x).max(axis=-1)

    def backward(self, x, grad_y):
        n, c, h, w = x.shape
        grad = np.zeros((n, c, h // 2, w // 2, 4), x.dtype)
        winners = self.windows(x).argmax(axis=-1)
        np.put_along_axis(grad, winners[..., None], grad_y[..., None], axis=-1)
        return grad.reshape(n, c, h // 2, w // 2, 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(x.shape)


class ReLU:
    def forward(self, x):
        return np.maximum(x, 0)

    def backward(self, x, grad_y):
        return grad_y * (x > 0)


class Flatten:
    def forward(self, x):
        return x.reshape(len(x), -1)

    def backward(self, x, grad_y):
        return grad_y.reshape(x.shape)


def train_step(layers, images, labels, lr):
    inputs = [images]
    for layer in layers:
        inputs.append(layer.forward(inputs[-1]))
    logits = inputs.pop()
    grad = np.exp(logits - logits.max(axis=1, keepdims=True))
    grad /= grad.sum(axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    grad /= len(labels)
    for layer, x in zip(reversed(layers), reversed(inputs)):
        grad = layer.backward(x, grad)
    for layer in layers:
        if hasattr(layer, "update"):
            layer.update(lr)


def layers_of(stages):
    for s in stages:
        size = s["kernelSize"]
        yield Convolution(s["channels"], s["kernels"], size, size, s["stride"], s["padding"])
        yield from (MaxPooling(), ReLU())
    yield from (Flatten(), Linear(stages[-1]["kernels"] * stages[-1]["pooled"] ** 2, 10))


stages = json.loads(sys.argv[4]) if len(sys.argv) > 4 else ARTICLES
measure(list(layers_of(stages)), train_step, dtype)

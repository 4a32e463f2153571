"""The article's network in plain NumPy, float64, by the article's formulas.

Forward and dL/dK are products with the unfolded input, dL/dX one with the unfolded kernel.

Usage: python3 reference.py BATCH RUNS
"""

import numpy as np

from training_speed import measure

random = np.random.default_rng(0)


def draw(*shape):
    return random.uniform(-1, 1, shape)


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
    def __init__(self, c1, c2, k1, k2):
        self.k, self.b = draw(c2, c1, k1, k2), draw(c2)

    def unfold(self, x):
        n, c1, h, w = x.shape
        _, _, k1, k2 = self.k.shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        rows = np.empty((n, o1 * o2, c1 * k1 * k2))
        for p in range(o1):
            for q in range(o2):
                rows[:, p * o2 + q] = x[:, :, p : p + k1, q : q + k2].reshape(n, -1)
        return rows

    def unfold_kernel(self, h, w):
        c2, c1, k1, k2 = self.k.shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        rows = np.zeros((c2, o1, o2, c1, h, w))
        for p in range(o1):
            for q in range(o2):
                rows[:, p, q, :, p : p + k1, q : q + k2] = self.k
        return rows.reshape(c2 * o1 * o2, c1 * h * w)

    def forward(self, x):
        n, _, h, w = x.shape
        c2, _, k1, k2 = self.k.shape
        y = self.unfold(x) @ self.k.reshape(c2, -1).T + self.b  # [n, o1·o2, c2]
        return y.transpose(0, 2, 1).reshape(n, c2, h - k1 + 1, w - k2 + 1)

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
        grad = np.zeros((n, c, h // 2, w // 2, 4))
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


measure(
    [
        *(Convolution(1, 4, 5, 5), MaxPooling(), ReLU()),
        *(Convolution(4, 16, 3, 3), MaxPooling(), ReLU()),
        *(Flatten(), Linear(400, 10)),
    ],
    train_step,
)

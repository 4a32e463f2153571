"""The article's network as such an article writes it: plain NumPy, float64, and nothing done for speed.

Patches are gathered with index arrays (im2col), dL/dX goes through the unfolded kernel K'', pooling reshapes
and takes argmax, and dL/dX is computed for the first layer too, as the code of one layer for all is.
It is our own text: it stands for the article's code, whose 1,145 images a second were measured elsewhere.

Usage: python3 article.py BATCH RUNS
"""

import numpy as np

from training_speed import measure

random = np.random.default_rng(0)


class Linear:
    def __init__(self, d1, d2):
        self.w, self.b = random.uniform(-1, 1, (d1, d2)), random.uniform(-1, 1, d2)

    def forward(self, x):
        self.x = x
        return np.dot(x, self.w) + self.b

    def backward(self, grad):
        self.grad_w = np.dot(self.x.T, grad)
        self.grad_b = np.sum(grad, axis=0)
        return np.dot(grad, self.w.T)

    def update(self, lr):
        self.w -= lr * self.grad_w
        self.b -= lr * self.grad_b


class Convolution:
    def __init__(self, c1, c2, k1, k2):
        self.k, self.b = random.uniform(-1, 1, (c2, c1, k1, k2)), random.uniform(-1, 1, c2)

    def forward(self, x):
        self.x = x
        n, c1, h, w = x.shape
        c2, _, k1, k2 = self.k.shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        p, q = np.repeat(np.arange(o1), o2), np.tile(np.arange(o2), o1)
        c, i, j = (a.reshape(-1) for a in np.indices((c1, k1, k2)))
        self.unfolded = x[:, c, p[:, None] + i, q[:, None] + j]  # X' [n, o1 o2, c1 k1 k2]
        y = np.dot(self.unfolded, self.k.reshape(c2, -1).T) + self.b
        return y.transpose(0, 2, 1).reshape(n, c2, o1, o2)

    def backward(self, grad):
        n, c1, h, w = self.x.shape
        c2, _, k1, k2 = self.k.shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        rows = grad.transpose(0, 2, 3, 1).reshape(-1, c2)
        self.grad_k = np.dot(rows.T, self.unfolded.reshape(n * o1 * o2, -1)).reshape(self.k.shape)
        self.grad_b = np.sum(rows, axis=0)
        return np.dot(grad.reshape(n, -1), self.unfold_kernel(h, w)).reshape(self.x.shape)

    def unfold_kernel(self, h, w):
        c2, c1, k1, k2 = self.k.shape
        o1, o2 = h - k1 + 1, w - k2 + 1
        unfolded = np.zeros((c2 * o1 * o2, c1 * h * w))  # K'' [c2 o1 o2, c1 h w]
        o, c, i, j, p, q = np.indices((c2, c1, k1, k2, o1, o2))
        unfolded[(o * o1 + p) * o2 + q, (c * h + p + i) * w + q + j] = self.k[o, c, i, j]
        return unfolded

    def update(self, lr):
        self.k -= lr * self.grad_k
        self.b -= lr * self.grad_b


class MaxPooling:
    def forward(self, x):
        n, c, h, w = x.shape
        windows = x.reshape(n, c, h // 2, 2, w // 2, 2).transpose(0, 1, 2, 4, 3, 5).reshape(-1, 4)
        self.shape, self.winners = x.shape, np.argmax(windows, axis=1)
        return np.max(windows, axis=1).reshape(n, c, h // 2, w // 2)

    def backward(self, grad):
        n, c, h, w = self.shape
        windows = np.zeros((grad.size, 4))
        windows[np.arange(grad.size), self.winners] = grad.reshape(-1)
        windows = windows.reshape(n, c, h // 2, w // 2, 2, 2)
        return windows.transpose(0, 1, 2, 4, 3, 5).reshape(self.shape)


class ReLU:
    def forward(self, x):
        self.x = x
        return np.maximum(x, 0)

    def backward(self, grad):
        return np.where(self.x > 0, grad, 0)


class Flatten:
    def forward(self, x):
        self.shape = x.shape
        return x.reshape(len(x), -1)

    def backward(self, grad):
        return grad.reshape(self.shape)


def train_step(layers, x, labels, lr):
    for layer in layers:
        x = layer.forward(x)
    grad = np.exp(x - np.max(x, axis=1, keepdims=True))
    grad /= np.sum(grad, axis=1, keepdims=True)
    grad[np.arange(len(labels)), labels] -= 1
    grad /= len(labels)
    for layer in reversed(layers):
        grad = layer.backward(grad)
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

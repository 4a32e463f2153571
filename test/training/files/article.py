"""What the article's network answers, from its formulas alone: python3 article.py parameters.npz x.npy"""

import sys

import numpy as np


def unfold(x, k1, k2):
    """X (n, c, h, w) -> X' (n, o1 * o2, c * k1 * k2): a row for each place of the kernel."""
    n, c, h, w = x.shape
    o1, o2 = h - k1 + 1, w - k2 + 1
    rows = [x[:, :, i : i + k1, j : j + k2].reshape(n, -1) for i in range(o1) for j in range(o2)]
    return np.stack(rows, axis=1), o1, o2


def convolution(x, k, b):
    c2, _, k1, k2 = k.shape
    unfolded, o1, o2 = unfold(x, k1, k2)
    y = unfolded @ k.reshape(c2, -1).T + b
    return y.transpose(0, 2, 1).reshape(len(x), c2, o1, o2)


def pooling(x):
    n, c, h, w = x.shape
    return x.reshape(n, c, h // 2, 2, w // 2, 2).max(axis=(3, 5))


p = np.load(sys.argv[1])
x = np.load(sys.argv[2]).astype(np.float64)
x = np.maximum(0, pooling(convolution(x, p["conv1.k"], p["conv1.b"])))
x = np.maximum(0, pooling(convolution(x, p["conv2.k"], p["conv2.b"])))
z = x.reshape(len(x), -1) @ p["linear.w"] + p["linear.b"]
for row in z:
    print(*row)

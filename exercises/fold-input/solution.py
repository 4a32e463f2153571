import numpy as np


def fold_input(g, shape, kernel_size):
    n, c1, h, w = shape
    k1, k2 = kernel_size
    o1, o2 = h - k1 + 1, w - k2 + 1
    folded = np.zeros(shape)
    for p in range(o1):
        for q in range(o2):
            patch = g[:, p * o2 + q].reshape(n, c1, k1, k2)
            folded[:, :, p : p + k1, q : q + k2] += patch
    return folded

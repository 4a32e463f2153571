import numpy as np


def unfold_input(x, kernel_size):
    n, c1, h, w = x.shape
    k1, k2 = kernel_size
    o1, o2 = h - k1 + 1, w - k2 + 1
    unfolded = np.zeros((n, o1 * o2, c1 * k1 * k2))
    for p in range(o1):
        for q in range(o2):
            patch = x[:, :, p : p + k1, q : q + k2]  # [n, c1, k1, k2]
            unfolded[:, p * o2 + q] = patch.reshape(n, c1 * k1 * k2)
    return unfolded

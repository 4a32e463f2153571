import numpy as np


def unfold_sliding(x, kernel_size, stride, padding):
    n, c1, h, w = x.shape
    k1, k2 = kernel_size
    o1 = (h + 2 * padding - k1) // stride + 1
    o2 = (w + 2 * padding - k2) // stride + 1
    padded = np.pad(x, ((0, 0), (0, 0), (padding, padding), (padding, padding)))
    unfolded = np.zeros((n, o1 * o2, c1 * k1 * k2))
    for p in range(o1):
        for q in range(o2):
            top, left = p * stride, q * stride
            patch = padded[:, :, top : top + k1, left : left + k2]  # [n, c1, k1, k2]
            unfolded[:, p * o2 + q] = patch.reshape(n, c1 * k1 * k2)
    return unfolded

import numpy as np


# x [n, c1, h, w], kernel_size [k1, k2] → X′ [n, o1·o2, c1·k1·k2]
def unfold_input(x, kernel_size):
    n, c1, h, w = x.shape
    k1, k2 = kernel_size
    o1, o2 = h - k1 + 1, w - k2 + 1
    unfolded = np.zeros((n, o1 * o2, c1 * k1 * k2))
    for p in range(o1):
        for q in range(o2):
            patch = x[:, :, ___, ___]  # [n, c1, k1, k2]
            unfolded[:, ___] = patch.reshape(n, ___)
    return unfolded

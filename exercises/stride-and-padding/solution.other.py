import numpy as np


# A margin of zeros, then all windows as a view, of which the stride keeps some.
def unfold_sliding(x, kernel_size, stride, padding):
    margin = (padding, padding)
    padded = np.pad(x, ((0, 0), (0, 0), margin, margin))
    windows = np.lib.stride_tricks.sliding_window_view(padded, tuple(kernel_size), axis=(2, 3))
    kept = windows[:, :, ::stride, ::stride]
    n, c1, o1, o2, k1, k2 = kept.shape
    return kept.transpose(0, 2, 3, 1, 4, 5).reshape(n, o1 * o2, c1 * k1 * k2)

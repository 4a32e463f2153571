import numpy as np


# Windows as a view, whose axes are put in order.
def unfold_input(x, kernel_size):
    windows = np.lib.stride_tricks.sliding_window_view(x, tuple(kernel_size), axis=(2, 3))
    n, c1, o1, o2, k1, k2 = windows.shape
    return windows.transpose(0, 2, 3, 1, 4, 5).reshape(n, o1 * o2, c1 * k1 * k2)

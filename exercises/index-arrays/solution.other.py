import numpy as np


# The image's numbers, seen through windows.
def column_indices(kernel_size, image_size):
    numbered = np.arange(image_size[0] * image_size[1]).reshape(image_size)
    windows = np.lib.stride_tricks.sliding_window_view(numbered, tuple(kernel_size))
    return windows.reshape(-1, kernel_size[0] * kernel_size[1])


# A count with weights.
def add_at(size, rows, columns, g):
    h, w = size
    places = (rows * w + columns).ravel()
    return np.bincount(places, weights=g.ravel(), minlength=h * w).reshape(h, w)

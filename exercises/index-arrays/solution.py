import numpy as np


def column_indices(kernel_size, image_size):
    k1, k2 = kernel_size
    h, w = image_size
    o1, o2 = h - k1 + 1, w - k2 + 1
    r, s = np.ogrid[: o1 * o2, : k1 * k2]
    p, q = r // o2, r % o2
    i, j = s // k2, s % k2
    return (p + i) * w + (q + j)


def add_at(size, rows, columns, g):
    added = np.zeros(size)
    np.add.at(added, (rows, columns), g)
    return added

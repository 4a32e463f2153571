import numpy as np


def fold_kernel(g, shape, image_size):
    c2, c1, k1, k2 = shape
    h, w = image_size
    o1, o2 = h - k1 + 1, w - k2 + 1
    rows = g.reshape(c2, o1, o2, c1, h, w)
    folded = np.zeros(shape)
    for p in range(o1):
        for q in range(o2):
            folded += rows[:, p, q, :, p : p + k1, q : q + k2]
    return folded

import numpy as np


# A weight at a time: the places are those of the output.
def fold_kernel(g, shape, image_size):
    c2, c1, k1, k2 = shape
    h, w = image_size
    p, q = np.indices((h - k1 + 1, w - k2 + 1))
    cells = g.reshape(c2, *p.shape, c1, h, w)
    folded = np.empty(shape)
    for o, c, i, j in np.ndindex(*shape):
        folded[o, c, i, j] = cells[o, p, q, c, p + i, q + j].sum()
    return folded

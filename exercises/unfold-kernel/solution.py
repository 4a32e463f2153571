import numpy as np


def unfold_kernel(k, image_size):
    c2, c1, k1, k2 = k.shape
    h, w = image_size
    o1, o2 = h - k1 + 1, w - k2 + 1
    unfolded = np.zeros((c2, o1, o2, c1, h, w))
    for p in range(o1):
        for q in range(o2):
            unfolded[:, p, q, :, p : p + k1, q : q + k2] = k
    return unfolded.reshape(c2 * o1 * o2, c1 * h * w)

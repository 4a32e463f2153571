import numpy as np


# Over the places of the kernel: the image is moved under each weight.
def convolve(x, k, b):
    c2, c1, k1, k2 = k.shape
    o1, o2 = x.shape[2] - k1 + 1, x.shape[3] - k2 + 1
    y = np.zeros((len(x), c2, o1, o2)) + b.reshape(1, c2, 1, 1)
    for i in range(k1):
        for j in range(k2):
            y += np.einsum("oc,ncpq->nopq", k[:, :, i, j], x[:, :, i : i + o1, j : j + o2])
    return y

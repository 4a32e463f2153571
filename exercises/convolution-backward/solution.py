import numpy as np


def convolution_backward(x, k, grad_y):
    n, c2, o1, o2 = grad_y.shape
    _, c1, k1, k2 = k.shape
    grad_x = np.zeros(x.shape)
    grad_k = np.zeros(k.shape)
    for p in range(o1):
        for q in range(o2):
            g = grad_y[:, :, p, q]  # [n, c2]
            patch = x[:, :, p : p + k1, q : q + k2]  # [n, c1, k1, k2]
            grad_x[:, :, p : p + k1, q : q + k2] += np.einsum("no,ocij->ncij", g, k)
            grad_k += np.einsum("no,ncij->ocij", g, patch)
    grad_b = grad_y.sum(axis=(0, 2, 3))
    return grad_x, grad_k, grad_b

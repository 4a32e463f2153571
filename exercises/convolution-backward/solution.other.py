import numpy as np

view = np.lib.stride_tricks.sliding_window_view


# By windows alone: the rotated kernel over the padded gradient.
def convolution_backward(x, k, grad_y):
    k1, k2 = k.shape[2:]
    padded = np.pad(grad_y, ((0, 0), (0, 0), (k1 - 1, k1 - 1), (k2 - 1, k2 - 1)))
    windows = view(padded, (k1, k2), axis=(2, 3))
    grad_x = np.einsum("nopqij,ocij->ncpq", windows, k[:, :, ::-1, ::-1])
    patches = view(x, grad_y.shape[2:], axis=(2, 3))
    grad_k = np.einsum("ncijpq,nopq->ocij", patches, grad_y)
    return grad_x, grad_k, np.einsum("nopq->o", grad_y)

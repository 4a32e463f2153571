import numpy as np


def relu_backward(x, grad_y):
    return np.where(x > 0, grad_y, 0)


def max_pooling_backward(x, grad_y, window_size):
    k1, k2 = window_size
    grad_x = np.zeros_like(x)
    for n, c, p, q in np.ndindex(grad_y.shape):
        window = x[n, c, p * k1 : (p + 1) * k1, q * k2 : (q + 1) * k2]
        i, j = np.unravel_index(window.argmax(), window.shape)
        grad_x[n, c, p * k1 + i, q * k2 + j] = grad_y[n, c, p, q]
    return grad_x

import numpy as np


# x, grad_y [n, d]
def relu_backward(x, grad_y):
    return np.where(___ > 0, grad_y, 0)


# x [n, c, h, w], grad_y [n, c, h/k1, w/k2], window_size [k1, k2]
def max_pooling_backward(x, grad_y, window_size):
    k1, k2 = window_size
    grad_x = np.zeros_like(x)
    for n, c, p, q in np.ndindex(grad_y.shape):
        window = x[n, c, p * k1 : (p + 1) * k1, q * k2 : (q + 1) * k2]
        i, j = np.unravel_index(___, window.shape)  # the winner's place in the window
        grad_x[n, c, ___, ___] = ___
    return grad_x

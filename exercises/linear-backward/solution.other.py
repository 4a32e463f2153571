import numpy as np


# An example at a time.
def linear_backward(x, w, grad_y):
    grad_x = np.array([w.dot(g) for g in grad_y])
    grad_w, grad_b = np.zeros(w.shape), np.zeros(w.shape[1])
    for row, g in zip(x, grad_y):
        grad_w += np.outer(row, g)
        grad_b += g
    return grad_x, grad_w, grad_b

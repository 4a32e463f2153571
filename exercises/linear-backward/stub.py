import numpy as np


# Y = X·W + b
# x [n, d1], w [d1, d2], grad_y [n, d2]
def linear_backward(x, w, grad_y):
    grad_x = grad_y @ w.T  # [n, d2] @ [d2, d1] → [n, d1]
    grad_w = ___ @ ___  # → [d1, d2]
    grad_b = ___  # → [d2]
    return grad_x, grad_w, grad_b

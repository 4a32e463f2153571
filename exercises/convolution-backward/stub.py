import numpy as np


# x [n, c1, h, w], k [c2, c1, k1, k2], grad_y [n, c2, o1, o2]
def convolution_backward(x, k, grad_y):
    return grad_x, grad_k, grad_b

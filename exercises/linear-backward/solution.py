def linear_backward(x, w, grad_y):
    grad_x = grad_y @ w.T  # [n, d1]
    grad_w = x.T @ grad_y  # [d1, d2]
    grad_b = grad_y.sum(axis=0)  # [d2]
    return grad_x, grad_w, grad_b

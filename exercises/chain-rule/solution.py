def two_paths(x, w, b):
    u = x * w
    s = u + b
    v = s**2

    grad_v = u
    grad_s = grad_v * 2 * s
    grad_u = v + grad_s
    grad_x = grad_u * w
    grad_w = grad_u * x
    grad_b = grad_s
    return grad_x, grad_w, grad_b

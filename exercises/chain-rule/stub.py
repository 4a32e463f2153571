# x, w, b are numbers
def two_paths(x, w, b):
    u = x * w
    s = u + b
    v = s**2
    # L = u·v

    grad_v = u  # L = u·v
    grad_s = ___  # v = s²
    grad_u = ___  # L = u·v, and s = u + b
    grad_x = ___  # u = x·w
    grad_w = ___
    grad_b = ___
    return grad_x, grad_w, grad_b

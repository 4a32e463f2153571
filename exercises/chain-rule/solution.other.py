# Each step adds what it sends back to what is there.
def two_paths(x, w, b):
    u = x * w
    s = u + b
    v = s**2
    grad = dict.fromkeys("xwbusv", 0.0)
    grad["u"] += v
    grad["v"] += u
    grad["s"] += grad["v"] * 2 * s
    grad["u"] += grad["s"]
    grad["b"] += grad["s"]
    grad["x"] += grad["u"] * w
    grad["w"] += grad["u"] * x
    return [grad[name] for name in "xwb"]

import numpy as np


# The loss whose gradient is asked for: x [n, d], w [d] → a number
def loss(x, w):
    return ((x @ w) ** 3).sum()


# → [d]
def central_differences(x, w, epsilon):
    pass


# numeric [d], analytic [d] → a number
def disagreement(numeric, analytic, floor):
    pass

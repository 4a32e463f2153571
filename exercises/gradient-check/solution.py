import numpy as np


def loss(x, w):
    return ((x @ w) ** 3).sum()


def central_differences(x, w, epsilon):
    slopes = np.zeros(w.shape)
    for i in range(len(w)):
        before = w[i]
        w[i] = before + epsilon
        above = loss(x, w)
        w[i] = before - epsilon
        below = loss(x, w)
        w[i] = before
        slopes[i] = (above - below) / (2 * epsilon)
    return slopes


def disagreement(numeric, analytic, floor):
    difference = np.abs(numeric - analytic)
    size = np.maximum(np.maximum(np.abs(numeric), np.abs(analytic)), floor)
    return (difference / size).max()

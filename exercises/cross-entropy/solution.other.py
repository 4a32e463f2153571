import math

import numpy as np


# An image at a time, in plain Python.
def probabilities(z):
    exps = [math.exp(value - max(z)) for value in z]
    return [value / sum(exps) for value in exps]


def cross_entropy(logits, labels):
    loss = 0.0
    for z, label in zip(logits.tolist(), labels):
        most = max(z)
        loss += most + math.log(sum(math.exp(value - most) for value in z)) - z[label]
    return loss / len(labels)


def cross_entropy_gradient(logits, labels):
    p = np.array([probabilities(z) for z in logits.tolist()])
    return (p - np.eye(logits.shape[1])[labels]) / len(labels)

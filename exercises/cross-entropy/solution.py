import numpy as np


def log_sum_exp(z):
    most = z.max(axis=1, keepdims=True)
    return most + np.log(np.exp(z - most).sum(axis=1, keepdims=True))  # [n, 1]


def cross_entropy(logits, labels):
    n = len(labels)
    losses = log_sum_exp(logits)[:, 0] - logits[np.arange(n), labels]
    return losses.mean()


def cross_entropy_gradient(logits, labels):
    p = np.exp(logits - log_sum_exp(logits))
    p[np.arange(len(labels)), labels] -= 1
    return p / len(labels)

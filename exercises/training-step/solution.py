import numpy as np


def training_step(x, labels, k, b, w, c, lr):
    n, c2 = len(x), len(b)
    # Forward.
    windows = np.lib.stride_tricks.sliding_window_view(x, k.shape[2:], axis=(2, 3))
    y = np.einsum("ncpqij,ocij->nopq", windows, k) + b[:, None, None]
    o1, o2 = y.shape[2] // 2, y.shape[3] // 2
    parts = y.reshape(n, c2, o1, 2, o2, 2).swapaxes(3, 4).reshape(n, c2, o1, o2, 4)
    winner = parts.argmax(axis=4)[..., None]
    flat = parts.max(axis=4).reshape(n, -1)  # pooled [n, c2·o1·o2]
    active = np.maximum(flat, 0)
    logits = active @ w + c
    most = logits.max(axis=1, keepdims=True)
    exps = np.exp(logits - most)
    sums = exps.sum(axis=1, keepdims=True)
    loss = (most + np.log(sums))[:, 0] - logits[np.arange(n), labels]
    # Backward.
    grad_logits = (exps / sums - np.eye(len(c))[labels]) / n
    grad_w = active.T @ grad_logits
    grad_c = grad_logits.sum(axis=0)
    grad_active = grad_logits @ w.T
    grad_flat = np.where(flat > 0, grad_active, 0).reshape(n, c2, o1, o2)
    grad_parts = np.zeros(parts.shape)
    np.put_along_axis(grad_parts, winner, grad_flat[..., None], axis=4)
    grad_y = grad_parts.reshape(n, c2, o1, o2, 2, 2).swapaxes(3, 4).reshape(y.shape)
    grad_k = np.einsum("nopq,ncpqij->ocij", grad_y, windows)
    grad_b = grad_y.sum(axis=(0, 2, 3))
    # Update.
    return loss.mean(), k - lr * grad_k, b - lr * grad_b, w - lr * grad_w, c - lr * grad_c

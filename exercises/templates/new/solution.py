def weight_decay(w, lam):
    return lam / 2 * (w**2).sum(), lam * w

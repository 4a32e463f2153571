import numpy as np


# w [d1, d2], lam (λ; Python keeps the name lambda for itself) → loss, grad_w [d1, d2]
def weight_decay(w, lam):
    return ___, ___

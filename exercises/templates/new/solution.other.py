import numpy as np


# In another style, so that one style is not taken for the only one.
def weight_decay(w, lam):
    loss, grad_w = 0, np.zeros(w.shape)
    for place, value in np.ndenumerate(w):
        loss += value * value * lam / 2
        grad_w[place] = value * lam
    return loss, grad_w

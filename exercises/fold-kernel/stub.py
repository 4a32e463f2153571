import numpy as np


# g [c2·o1·o2, c1·h·w], shape [c2, c1, k1, k2], image_size [h, w] → ∂L/∂K [c2, c1, k1, k2]
def fold_kernel(g, shape, image_size):
    pass

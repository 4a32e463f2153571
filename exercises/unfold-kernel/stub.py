import numpy as np


# k [c2, c1, k1, k2], image_size [h, w] → K″ [c2·o1·o2, c1·h·w]
def unfold_kernel(k, image_size):
    pass

import numpy as np


# x [n, c1, h, w], k [c2, c1, k1, k2], b [c2] → y [n, c2, o1, o2]
def convolve(x, k, b):
    # 1. X′ = unfold_input(x, (k1, k2))
    # 2. K′: each kernel in a row
    # 3. Y′ = X′·K′ᵀ for each image
    # 4. Y′ [o1·o2, c2] → [c2, o1, o2], plus b
    pass

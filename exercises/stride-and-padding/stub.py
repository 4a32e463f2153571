import numpy as np


# x [n, c1, h, w], kernel_size [k1, k2] → X′ [n, o1·o2, c1·k1·k2]; weights over the padding meet zeros
def unfold_sliding(x, kernel_size, stride, padding):
    return ___

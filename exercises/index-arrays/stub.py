import numpy as np


# kernel_size [k1, k2], image_size [h, w] → cidx [o1·o2, k1·k2]
def column_indices(kernel_size, image_size):
    pass


# g [m, s], at rows [m, s] and columns [m, s] → [h, w], which is size
def add_at(size, rows, columns, g):
    pass

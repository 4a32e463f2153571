import numpy as np


# A column is what the kernel answers to an image that is 1 at one pixel and 0 elsewhere.
def unfold_kernel(k, image_size):
    c1 = k.shape[1]
    pixels = c1 * image_size[0] * image_size[1]
    images = np.eye(pixels).reshape(pixels, c1, *image_size)
    windows = np.lib.stride_tricks.sliding_window_view(images, k.shape[2:], axis=(2, 3))
    return np.einsum("xcpqij,ocij->opqx", windows, k).reshape(-1, pixels)

// What both kernels agree on. A cell is a float of 32 bits, and a vector holds four.

export const FLOAT: usize = 4; // bytes
export const VECTOR: usize = 16; // bytes

export const SIDE: usize = 28; // images are 28 × 28
export const PIXELS: usize = 784;
export const CLASSES: usize = 10;
export const LOGITS_ROW: usize = 12 * FLOAT; // ten classes in three vectors, two lanes of them unused
export const TURNED_ROW: usize = CLASSES * VECTOR; // ten classes' weights of four features

export const MOST_IMAGES: usize = 1000; // in a batch

// The compiler's own library keeps tables before this address.
export const BEGINNING: usize = 16384;

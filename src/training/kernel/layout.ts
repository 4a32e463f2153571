// Where the kernel keeps each parameter, in floats from the beginning of a set (assembly/sizes.ts draws
// it), for each number of the article's row-major tensors.

/** The kernel's place of each number of a parameter, and the parameter's shape. */
export interface Place {
  shape: readonly number[];
  places: Uint16Array;
}

/** Floats in one set of parameters. */
export const SET_LENGTH = 5508;

/** The article's network by the names of `nn`'s Network. */
export const LAYOUT: Readonly<Record<string, Place>> = {
  "0.k": place([4, 1, 5, 5], ([o, , i, j]) => (i * 5 + j) * 4 + o),
  "0.b": place([4], ([o]) => 5476 + o),
  "3.k": place([16, 4, 3, 3], ([o, c, i, j]) => 100 + ((i * 3 + j) * 4 + c) * 16 + o),
  "3.b": place([16], ([o]) => 5480 + o),
  // The article flattens [channel, row, column], the kernel [row, column, channel].
  "7.w": place([400, 10], ([d, c]) => 676 + ((d % 25) * 16 + Math.floor(d / 25)) * 12 + c),
  "7.b": place([10], ([c]) => 5496 + c),
};

function place(shape: readonly number[], of: (index: number[]) => number): Place {
  const length = shape.reduce((a, b) => a * b);
  const places = Uint16Array.from({ length }, (_, at) => {
    const index = [...shape];
    let rest = at;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      index[axis] = rest % shape[axis];
      rest = Math.floor(rest / shape[axis]);
    }
    return of(index);
  });
  return { shape, places };
}

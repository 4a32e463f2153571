// Patch by patch, by slicing.
export function unfoldInput(x: number[][][][], kernelSize: number[]) {
  const [k1, k2] = kernelSize;
  return x.map((image) => {
    const patches: number[][] = [];
    for (let p = 0; p + k1 <= image[0].length; p++) {
      for (let q = 0; q + k2 <= image[0][0].length; q++) {
        const patch = image.map((map) => map.slice(p, p + k1).map((row) => row.slice(q, q + k2)));
        patches.push(patch.flat(2));
      }
    }
    return patches;
  });
}

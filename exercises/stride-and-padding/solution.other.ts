// A margin of zeros first; then patch by patch, by slicing.
export function unfoldSliding(
  x: number[][][][],
  kernelSize: number[],
  stride: number,
  padding: number,
) {
  const [k1, k2] = kernelSize;
  return x.map((image) => {
    const padded = image.map((map) => withMargin(map, padding));
    const patches: number[][] = [];
    for (let p = 0; p + k1 <= padded[0].length; p += stride) {
      for (let q = 0; q + k2 <= padded[0][0].length; q += stride) {
        const patch = padded.map((map) => map.slice(p, p + k1).map((row) => row.slice(q, q + k2)));
        patches.push(patch.flat(2));
      }
    }
    return patches;
  });
}

function withMargin(map: number[][], padding: number) {
  const side = Array(padding).fill(0);
  const rows = map.map((row) => [...side, ...row, ...side]);
  const empty = Array.from({ length: padding }, () => Array(rows[0].length).fill(0));
  return [...empty, ...rows, ...empty];
}

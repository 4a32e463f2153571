// A weight at a time: the places are those of the output.
export const foldKernel = (
  g: number[][],
  [c2, c1, k1, k2]: [number, number, number, number],
  [h, w]: [number, number],
) => {
  const range = (length: number) => Array.from({ length }, (_, i) => i);
  const o2 = w - k2 + 1;
  const places = range((h - k1 + 1) * o2);
  const copies = (o: number, c: number, i: number, j: number) =>
    places.map((place) => {
      const [y, x] = [Math.floor(place / o2) + i, (place % o2) + j];
      return g[o * places.length + place][c * h * w + y * w + x];
    });
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  return range(c2).map((o) =>
    range(c1).map((c) => range(k1).map((i) => range(k2).map((j) => sum(copies(o, c, i, j))))),
  );
};

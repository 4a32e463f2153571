// Four nested loops, no division; the places of each cell are looked for.
export function columnIndices(kernelSize: number[], imageSize: number[]) {
  const [k1, k2] = kernelSize;
  const [h, w] = imageSize;
  const columns: number[][] = [];
  for (let p = 0; p <= h - k1; p++) {
    for (let q = 0; q <= w - k2; q++) {
      const row: number[] = [];
      for (let i = 0; i < k1; i++) for (let j = 0; j < k2; j++) row.push(q + j + i * w + p * w);
      columns.push(row);
    }
  }
  return columns;
}

export function addAt(size: number[], rows: number[][], columns: number[][], g: number[][]) {
  const [us, vs, values] = [rows.flat(), columns.flat(), g.flat()];
  return Array.from({ length: size[0] }, (_, u) =>
    Array.from({ length: size[1] }, (_, v) =>
      values.reduce((sum, value, i) => (us[i] === u && vs[i] === v ? sum + value : sum), 0),
    ),
  );
}

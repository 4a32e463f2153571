type Images = number[][][][];

/** Visits every term of every sum of a convolution. */
function terms(
  x: Images,
  k: Images,
  visit: (n: number, o: number, p: number, q: number, c: number, i: number, j: number) => void,
) {
  const [n1, c1, h, w] = shapeOf(x);
  const [c2, , k1, k2] = shapeOf(k);
  for (let n = 0; n < n1; n++)
    for (let o = 0; o < c2; o++)
      for (let p = 0; p <= h - k1; p++)
        for (let q = 0; q <= w - k2; q++)
          for (let c = 0; c < c1; c++)
            for (let i = 0; i < k1; i++) for (let j = 0; j < k2; j++) visit(n, o, p, q, c, i, j);
}

/** The winner of the 2 × 2 window (p, q) of a map. */
function winner(map: number[][], p: number, q: number): [number, number] {
  let [row, column] = [2 * p, 2 * q];
  for (const [i, j] of [
    [0, 1],
    [1, 0],
    [1, 1],
  ]) {
    if (map[2 * p + i][2 * q + j] > map[row][column]) [row, column] = [2 * p + i, 2 * q + j];
  }
  return [row, column];
}

function softmax(z: number[]): number[] {
  const most = Math.max(...z);
  const exps = z.map((value) => Math.exp(value - most));
  const sum = exps.reduce((a, b) => a + b);
  return exps.map((value) => value / sum);
}

const down = (a: Nested, g: Nested, lr: number): Nested =>
  Array.isArray(a) ? a.map((value, i) => down(value, g[i], lr)) : a - lr * g;

export function trainingStep(
  x: Images,
  labels: number[],
  k: Images,
  b: number[],
  w: number[][],
  c: number[],
  lr: number,
) {
  const [n, , h, width] = shapeOf(x);
  const [c2, , k1, k2] = shapeOf(k);
  // Forward.
  const y: Images = zeros(n, c2, h - k1 + 1, width - k2 + 1);
  terms(x, k, (n, o, p, q, c, i, j) => {
    y[n][o][p][q] += x[n][c][p + i][q + j] * k[o][c][i][j];
  });
  const biased = y.map((image) =>
    image.map((map, o) => map.map((row) => row.map((v) => v + b[o]))),
  );
  const [o1, o2] = [biased[0][0].length / 2, biased[0][0][0].length / 2];
  const flat = biased.map((image) =>
    image.flatMap((map) =>
      Array.from({ length: o1 * o2 }, (_, at) => {
        const [row, column] = winner(map, Math.floor(at / o2), at % o2);
        return map[row][column];
      }),
    ),
  ); // pooled [n, c2·o1·o2]
  const active = flat.map((row) => row.map((value) => Math.max(0, value)));
  const logits = matmul(active, w).map((row) => row.map((value, j) => value + c[j]));
  let loss = 0;
  logits.forEach((z, image) => {
    const most = Math.max(...z);
    const sum = z.reduce((total, value) => total + Math.exp(value - most), 0);
    loss += (most + Math.log(sum) - z[labels[image]]) / n;
  });
  // Backward.
  const gradLogits = logits.map((z, image) =>
    softmax(z).map((value, j) => (value - (j === labels[image] ? 1 : 0)) / n),
  );
  const gradW = matmul(transpose(active), gradLogits);
  const gradC = c.map((_, j) => gradLogits.reduce((sum, row) => sum + row[j], 0));
  const gradFlat = matmul(gradLogits, transpose(w)).map((row, image) =>
    row.map((g, at) => (flat[image][at] > 0 ? g : 0)),
  );
  const gradY: Images = zeros(...shapeOf(biased));
  gradFlat.forEach((row, image) => {
    row.forEach((g, at) => {
      const o = Math.floor(at / (o1 * o2));
      const [r, s] = winner(biased[image][o], Math.floor(at / o2) % o1, at % o2);
      gradY[image][o][r][s] = g;
    });
  });
  const gradK = zeros(...shapeOf(k));
  terms(x, k, (n, o, p, q, c, i, j) => {
    gradK[o][c][i][j] += gradY[n][o][p][q] * x[n][c][p + i][q + j];
  });
  const gradB = b.map((_, o) =>
    gradY.reduce((sum, image) => sum + image[o].flat().reduce((a, v) => a + v), 0),
  );
  // Update.
  return {
    loss,
    k: down(k, gradK, lr),
    b: down(b, gradB, lr),
    w: down(w, gradW, lr),
    c: down(c, gradC, lr),
  };
}

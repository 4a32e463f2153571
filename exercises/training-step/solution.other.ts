// Layers as closures that remember what they were given, over one image at a time.
type Map2 = number[][];

function convolution(x: Map2[], k: Map2[][], b: number[]) {
  const [, , k1, k2] = shapeOf(k);
  const [o1, o2] = [x[0].length - k1 + 1, x[0][0].length - k2 + 1];
  const under = (map: Map2, p: number, q: number) =>
    map.slice(p, p + k1).map((row) => row.slice(q, q + k2));
  const dot = (a: Map2, c: Map2) => a.flat().reduce((sum, v, i) => sum + v * c.flat()[i], 0);
  const y = k.map((kernel, o) =>
    Array.from({ length: o1 }, (_, p) =>
      Array.from({ length: o2 }, (_, q) =>
        kernel.reduce((sum, w, c) => sum + dot(under(x[c], p, q), w), b[o]),
      ),
    ),
  );
  const gradients = (g: Map2[]) => ({
    k: k.map((kernel, o) =>
      kernel.map((w, c) =>
        w.map((row, i) =>
          row.map((_, j) =>
            dot(
              g[o],
              x[c].slice(i, i + o1).map((r) => r.slice(j, j + o2)),
            ),
          ),
        ),
      ),
    ),
    b: g.map((map) => map.flat().reduce((a, v) => a + v)),
  });
  return { y, gradients };
}

function poolAndGate(y: Map2[]) {
  const places: [number, number, number][] = [];
  y.forEach((map, o) => {
    for (let p = 0; p < map.length; p += 2) {
      for (let q = 0; q < map[0].length; q += 2) {
        const cells: [number, number][] = [
          [p, q],
          [p, q + 1],
          [p + 1, q],
          [p + 1, q + 1],
        ];
        const most = Math.max(...cells.map(([i, j]) => map[i][j]));
        const [i, j] = cells.find(([i, j]) => map[i][j] === most)!;
        places.push([o, i, j]);
      }
    }
  });
  const out = places.map(([o, i, j]) => Math.max(0, y[o][i][j]));
  const back = (g: number[]) => {
    const made = zeros(...shapeOf(y));
    places.forEach(([o, i, j], at) => {
      if (y[o][i][j] > 0) made[o][i][j] = g[at];
    });
    return made;
  };
  return { out, back };
}

const add = (a: Nested, g: Nested, factor: number): Nested =>
  Array.isArray(a) ? a.map((v, i) => add(v, g[i], factor)) : a + factor * g;

export function trainingStep(
  x: Map2[][],
  labels: number[],
  k: Map2[][],
  b: number[],
  w: Map2,
  c: number[],
  lr: number,
) {
  const step = -lr / x.length;
  let loss = 0;
  let after = { k: k as Nested, b: b as Nested, w: w as Nested, c: c as Nested };
  x.forEach((image, n) => {
    const conv = convolution(image, k, b);
    const { out, back } = poolAndGate(conv.y);
    const logits = c.map((bias, j) => out.reduce((sum, v, i) => sum + v * w[i][j], bias));
    const most = Math.max(...logits);
    const sum = logits.reduce((total, z) => total + Math.exp(z - most), 0);
    loss += (Math.log(sum) + most - logits[labels[n]]) / x.length;
    const g = logits.map((z, j) => Math.exp(z - most) / sum - Number(j === labels[n]));
    const atConv = conv.gradients(
      back(w.map((row) => row.reduce((total, v, j) => total + v * g[j], 0))),
    );
    after = {
      k: add(after.k, atConv.k, step),
      b: add(after.b, atConv.b, step),
      w: add(
        after.w,
        out.map((v) => g.map((gj) => v * gj)),
        step,
      ),
      c: add(after.c, g, step),
    };
  });
  return { loss, ...after };
}

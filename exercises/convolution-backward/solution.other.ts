// ∂L/∂X by the rotated kernel, ∂L/∂K through X′.
type Images = number[][][][];

function patches(image: number[][][], k1: number, k2: number): number[][] {
  const rows: number[][] = [];
  for (let p = 0; p + k1 <= image[0].length; p++) {
    for (let q = 0; q + k2 <= image[0][0].length; q++) {
      rows.push(
        image.flatMap((map) => map.slice(p, p + k1).flatMap((row) => row.slice(q, q + k2))),
      );
    }
  }
  return rows;
}

/** A row of numbers, cut into rows of `width`. */
function cut<T>(row: T[], width: number): T[][] {
  return row.length === 0 ? [] : [row.slice(0, width), ...cut(row.slice(width), width)];
}

function pad(map: number[][], p1: number, p2: number): number[][] {
  const width = map[0].length + 2 * p2;
  const none = () => new Array(p2).fill(0);
  const rows = map.map((row) => [...none(), ...row, ...none()]);
  const empty = () => Array.from({ length: p1 }, () => new Array(width).fill(0));
  return [...empty(), ...rows, ...empty()];
}

export function convolutionBackward(x: Images, k: Images, gradY: Images) {
  const [, c1, k1, k2] = shapeOf(k);
  const width = x[0][0][0].length;
  const turned = Array.from({ length: c1 }, (_, c) =>
    k.flatMap((kernel) => kernel[c].flat().reverse()),
  ); // [c1, c2·k1·k2]
  const gradX = gradY.map((image) => {
    const padded = image.map((map) => pad(map, k1 - 1, k2 - 1));
    return transpose(matmul(patches(padded, k1, k2), transpose(turned))).map((map) =>
      cut(map, width),
    );
  });
  const shares = x.map((image, n) =>
    matmul(
      gradY[n].map((map) => map.flat()),
      patches(image, k1, k2),
    ),
  );
  const sum = shares.reduce((a, b) => a.map((row, o) => row.map((value, i) => value + b[o][i])));
  const gradK = sum.map((row) => cut(cut(row, k2), k1));
  const gradB = k.map((_, o) =>
    gradY.reduce((total, image) => total + image[o].flat().reduce((a, b) => a + b), 0),
  );
  return { gradX, gradK, gradB };
}

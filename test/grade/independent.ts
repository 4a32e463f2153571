import type { Random } from "../../src/nn/index.js";

/**
 * Programs as people write them who have not seen each other's: each part in one of several ways that were written apart,
 * with loops in any order and of any kind. The same choices of all parts are most unlikely.
 */
export function independentSolution(random: Random): Record<string, string> {
  const pick = <T>(...ways: readonly T[]): T => ways[Math.floor(random() * ways.length)]!;
  const loop = (name: string, to: string, body: string): string =>
    pick(
      `for (let ${name} = 0; ${name} < ${to}; ${name}++) { ${body} }`,
      `for (let ${name} = ${to} - 1; ${name} >= 0; ${name}--) { ${body} }`,
      `for (const ${name} of Array(${to}).keys()) { ${body} }`,
      `let ${name} = 0; while (${name} < ${to}) { ${body} ${name} += 1; }`,
      `Array.from({ length: ${to} }, (_, ${name}) => { ${body} });`,
    );
  const loops = (axes: readonly (readonly [string, string])[], body: string): string =>
    axes
      .map((axis) => ({ axis, at: random() }))
      .sort((a, b) => a.at - b.at)
      .reduce((inside, { axis: [name, to] }) => loop(name, to, inside), body);
  const add = (cell: string, value: string): string =>
    pick(
      `${cell} += ${value};`,
      `${cell} = ${cell} + ${value};`,
      `const share = ${value}; ${cell} += share;`,
    );
  const sizes = pick(
    "const [n, c2, o1, o2] = shapeOf(gradY); const [, c1, k1, k2] = shapeOf(k);",
    "const n = x.length; const c1 = x[0].length; const c2 = k.length; const k1 = k[0][0].length; const k2 = k[0][0][0].length; const o1 = gradY[0][0].length; const o2 = gradY[0][0][0].length;",
    "const [c2, c1, k1, k2] = shapeOf(k); const n = shapeOf(x)[0]; const o1 = shapeOf(gradY)[2]; const o2 = shapeOf(gradY)[3];",
    "const { length: n } = x; const [c2, c1, k1, k2] = shapeOf(k); const [o1, o2] = shapeOf(gradY[0][0]);",
  );
  const places = [
    ["m", "n"],
    ["o", "c2"],
    ["p", "o1"],
    ["q", "o2"],
  ] as const;
  const window = [
    ["c", "c1"],
    ["i", "k1"],
    ["j", "k2"],
  ] as const;
  const product = (a: string, b: string) => pick(`${a} * ${b}`, `${b} * ${a}`);
  const bias = pick(
    loops(places, add("gradB[o]", "gradY[m][o][p][q]")),
    "gradY.forEach((image) => image.forEach((map, o) => { gradB[o] += map.flat().reduce((a, b) => a + b, 0); }));",
    "for (const image of gradY) { image.forEach((map, o) => map.forEach((row) => row.forEach((g) => { gradB[o] += g; }))); }",
    loops(places.slice(0, 2), "for (const row of gradY[m][o]) for (const g of row) gradB[o] += g;"),
  );
  const kernel = pick(
    loops(
      [...places, ...window],
      add("gradK[o][c][i][j]", product("gradY[m][o][p][q]", "x[m][c][p + i][q + j]")),
    ),
    loops(
      [places[1], ...window],
      `let sum = 0; ${loops([places[0], places[2], places[3]], add("sum", product("x[m][c][i + p][j + q]", "gradY[m][o][p][q]")))} gradK[o][c][i][j] = sum;`,
    ),
    `for (const [m, image] of x.entries()) { ${loops([places[1], ...window], `gradK[o][c][i][j] += overlap(image[c], gradY[m][o], i, j);`)} }`,
  );
  const helper = pick(
    `function overlap(a, b, i, j) { let total = 0; ${loops(
      [
        ["p", "b.length"],
        ["q", "b[0].length"],
      ],
      add("total", product("a[i + p][j + q]", "b[p][q]")),
    )} return total; }`,
    "const overlap = (a, b, i, j) => b.reduce((sum, row, p) => sum + row.reduce((s, g, q) => s + g * a[p + i][q + j], 0), 0);",
  );
  const input = pick(
    loops(
      [...places, ...window],
      add("gradX[m][c][p + i][q + j]", product("k[o][c][i][j]", "gradY[m][o][p][q]")),
    ),
    loops(
      [places[0], ["c", "c1"], ["r", "x[0][0].length"], ["s", "x[0][0][0].length"]],
      loops(
        [places[1], window[1], window[2]],
        `const g = gradY[m][o][r - i]?.[s - j] ?? 0; ${add("gradX[m][c][r][s]", product("g", "k[o][c][i][j]"))}`,
      ),
    ),
    loops(
      places,
      `const g = gradY[m][o][p][q]; if (g !== 0) { ${loops(window, add("gradX[m][c][i + p][j + q]", product("k[o][c][i][j]", "g")))} }`,
    ),
  );
  const start = pick(
    "const gradX = zeros(...shapeOf(x)); const gradK = zeros(...shapeOf(k)); const gradB = zeros(c2);",
    "const gradB = new Array(c2).fill(0); const gradK = k.map((a) => a.map((b) => b.map((r) => r.map(() => 0)))); const gradX = zeros(...shapeOf(x));",
    "const gradB = k.map(() => 0); const gradX = x.map((a) => a.map((b) => b.map((r) => r.map(() => 0)))); const gradK = zeros(c2, c1, k1, k2);",
  );
  const parts = [bias, kernel, input].map((part) => ({ part, at: random() }));
  const body = parts.sort((a, b) => a.at - b.at).map(({ part }) => part);
  const lines = [sizes, start, ...body, "return { gradX, gradK, gradB };"].join("\n");
  const backward = `${helper}\nexport function convolutionBackward(x, k, gradY) {\n${lines}\n}`;
  const unfoldBody = loops(
    places.slice(1).concat(window as never),
    pick(
      "unfolded[(o * o1 + p) * o2 + q][(c * h + p + i) * w + q + j] = k[o][c][i][j];",
      "const row = o * o1 * o2 + p * o2 + q; const column = c * h * w + (p + i) * w + (q + j); unfolded[row][column] = k[o][c][i][j];",
      "const column = (c * h + (p + i)) * w; unfolded[o * o1 * o2 + p * o2 + q][column + q + j] = k[o][c][i][j];",
    ),
  );
  const unfold = `export function unfoldKernel(k, size) {\n${pick("const [h, w] = size;", "const h = size[0]; const w = size[1];")}\nconst [c2, c1, k1, k2] = shapeOf(k);\n${pick("const o1 = h - k1 + 1; const o2 = w - k2 + 1;", "const [o1, o2] = [h - k1 + 1, w - k2 + 1];")}\nconst unfolded = zeros(c2 * o1 * o2, c1 * h * w);\n${unfoldBody}\nreturn unfolded;\n}`;
  return { "convolution-backward": backward, "unfold-kernel": unfold };
}

/** A function that the student's code may call without importing it. */
export interface Tool {
  readonly signature: string;
  readonly purpose: string;
}

/** What the toolbox holds, for the page to list. */
export const TOOLS: readonly Tool[] = [
  { signature: "zeros(2, 3)", purpose: "nested arrays of that shape, all zeros" },
  { signature: "shapeOf(a)", purpose: "the shape of nested arrays, [2, 3]" },
  { signature: "matmul(a, b)", purpose: "the product of two matrices, A·B" },
  { signature: "transpose(a)", purpose: "the transposed matrix, Aᵀ" },
  { signature: "console.log(…)", purpose: "writes below the editor" },
];

/** The toolbox's own code. It runs in the sandbox, before the student's. */
export const TOOLBOX = `
function zeros(length, ...rest) {
  return Array.from({ length }, () => (rest.length === 0 ? 0 : zeros(...rest)));
}
function shapeOf(a) {
  return Array.isArray(a) ? [a.length, ...shapeOf(a[0])] : [];
}
function matmul(a, b) {
  const [rows, inner] = shapeOf(a);
  const [inner2, columns] = shapeOf(b);
  if (columns === undefined || inner !== inner2) {
    throw new Error("matmul: [" + shapeOf(a) + "] and [" + shapeOf(b) + "] do not multiply");
  }
  const c = zeros(rows, columns);
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      for (let p = 0; p < inner; p++) c[i][j] += a[i][p] * b[p][j];
    }
  }
  return c;
}
function transpose(a) {
  return a[0].map((_, j) => a.map((row) => row[j]));
}
`;

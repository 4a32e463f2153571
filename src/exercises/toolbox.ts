/** What the student's code may call without importing it, and how: for the page to list. */
export const TOOLS = {
  zeros: "zeros(2, 3)",
  shapeOf: "shapeOf(a)",
  matmul: "matmul(a, b)",
  transpose: "transpose(a)",
  log: "console.log(…)",
} as const;
export type Tool = keyof typeof TOOLS;

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

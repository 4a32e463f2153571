// x, w, b are numbers
export function twoPaths(x: number, w: number, b: number) {
  const u = x * w;
  const s = u + b;
  const v = s ** 2;
  // L = u·v

  const gradV = u; // L = u·v
  const gradS = ___; // v = s²
  const gradU = ___; // L = u·v, and s = u + b
  const gradX = ___; // u = x·w
  const gradW = ___;
  const gradB = ___;
  return { gradX, gradW, gradB };
}

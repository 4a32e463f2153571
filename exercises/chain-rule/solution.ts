export function twoPaths(x: number, w: number, b: number) {
  const u = x * w;
  const s = u + b;
  const v = s ** 2;

  const gradV = u;
  const gradS = gradV * 2 * s;
  const gradU = v + gradS;
  const gradX = gradU * w;
  const gradW = gradU * x;
  const gradB = gradS;
  return { gradX, gradW, gradB };
}

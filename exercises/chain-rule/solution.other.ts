// Each gradient begins at 0, and every step adds its share, the last step first.
export const twoPaths = (x: number, w: number, b: number) => {
  const [u, s] = [x * w, x * w + b];
  const v = s * s;
  const grad = { x: 0, w: 0, b: 0, u: 0, s: 0, v: 0 };
  grad.u += v;
  grad.v += u;
  grad.s += 2 * s * grad.v;
  grad.u += grad.s;
  grad.b += grad.s;
  grad.x += w * grad.u;
  grad.w += x * grad.u;
  return { gradX: grad.x, gradW: grad.w, gradB: grad.b };
};

// Short names for what is done to vectors of four floats.

/** a · b + sum in each lane; in one rounding where the machine can and the kernel is the relaxed one. */
// @ts-ignore: decorator
@inline
export function multiplyAdd(a: v128, b: v128, sum: v128): v128 {
  if (ASC_FEATURE_RELAXED_SIMD) return f32x4.relaxed_madd(a, b, sum);
  return f32x4.add(f32x4.mul(a, b), sum);
}

// @ts-ignore: decorator
@inline
export function zeros(): v128 {
  return f32x4.splat(0);
}

/** max(a, 0); NaN stays NaN, to be seen. */
// @ts-ignore: decorator
@inline
export function rectify(a: v128): v128 {
  return f32x4.pmax(a, zeros());
}

/**
 * The largest of four values in each lane goes to `maps`, through the ReLU; the way from the first to the
 * one that has won, in bytes, to `winners`. Equal values: the first wins, so each rival must be greater.
 */
// @ts-ignore: decorator
@inline
export function pool(
  a: v128, b: v128, c: v128, d: v128,
  right: i32, down: i32,
  maps: usize, winners: usize,
): void {
  const top = f32x4.pmax(a, b);
  const low = f32x4.pmax(c, d);
  const inTop = v128.and(f32x4.gt(b, a), i32x4.splat(right));
  const inLow = i32x4.add(v128.and(f32x4.gt(d, c), i32x4.splat(right)), i32x4.splat(down));
  v128.store(maps, rectify(f32x4.pmax(top, low)));
  v128.store(winners, v128.bitselect(inLow, inTop, f32x4.gt(low, top)));
}

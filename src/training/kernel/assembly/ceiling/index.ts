import { multiplyAdd } from "../shared/lanes";

/** 48 · times multiply-adds on numbers that stay in registers: as fast as WebAssembly can go. */
export function multiplyAdds(times: i32, factor: f32): f32 {
  const a = f32x4.splat(factor);
  let s0 = a, s1 = a, s2 = a, s3 = a, s4 = a, s5 = a, s6 = a, s7 = a, s8 = a, s9 = a, s10 = a, s11 = a;
  for (let i = 0; i < times; i++) {
    s0 = multiplyAdd(s0, a, a), s1 = multiplyAdd(s1, a, a), s2 = multiplyAdd(s2, a, a);
    s3 = multiplyAdd(s3, a, a), s4 = multiplyAdd(s4, a, a), s5 = multiplyAdd(s5, a, a);
    s6 = multiplyAdd(s6, a, a), s7 = multiplyAdd(s7, a, a), s8 = multiplyAdd(s8, a, a);
    s9 = multiplyAdd(s9, a, a), s10 = multiplyAdd(s10, a, a), s11 = multiplyAdd(s11, a, a);
  }
  let sum = f32x4.add(f32x4.add(f32x4.add(s0, s1), f32x4.add(s2, s3)), f32x4.add(s4, s5));
  sum = f32x4.add(sum, f32x4.add(f32x4.add(s6, s7), f32x4.add(f32x4.add(s8, s9), f32x4.add(s10, s11))));
  return f32x4.extract_lane(sum, 0);
}

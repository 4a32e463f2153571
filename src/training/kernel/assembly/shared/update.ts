import { VECTOR } from "./sizes";

/**
 * One update of parameters that lie together, with momentum μ and weight decay λ.
 *
 *   g ← ∂L/∂p + λ·p      v ← μ·v + g      p ← p − η·(g + μ·v) with Nesterov's look ahead, else p − η·v
 */
export function descend(
  params: usize, grads: usize, velocities: usize, bytes: usize,
  rate: f32, momentum: f32, nesterov: bool, decay: f32,
): void {
  const eta = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  const lambda = f32x4.splat(decay);
  for (let at: usize = 0; at < bytes; at += VECTOR) {
    const p = v128.load(params + at);
    const g = f32x4.add(v128.load(grads + at), f32x4.mul(lambda, p));
    const v = f32x4.add(f32x4.mul(mu, v128.load(velocities + at)), g);
    const step = nesterov ? f32x4.add(g, f32x4.mul(mu, v)) : v;
    v128.store(velocities + at, v);
    v128.store(params + at, f32x4.sub(p, f32x4.mul(eta, step)));
  }
}

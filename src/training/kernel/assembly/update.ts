import { BIASES1, GRADS, PARAMS, SET, VECTOR, VELOCITIES } from "./sizes";

/**
 * One update of all parameters, with momentum μ and weight decay λ, which biases are spared.
 *
 *   g ← ∂L/∂p + λ·p      v ← μ·v + g      p ← p − η·(g + μ·v) with Nesterov's look ahead, else p − η·v
 */
export function update(rate: f32, momentum: f32, nesterov: bool, decay: f32): void {
  descend(0, BIASES1, rate, momentum, nesterov, decay);
  descend(BIASES1, SET, rate, momentum, nesterov, 0);
}

function descend(from: usize, to: usize, rate: f32, momentum: f32, nesterov: bool, decay: f32): void {
  const eta = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  const lambda = f32x4.splat(decay);
  for (let at = from; at < to; at += VECTOR) {
    const p = v128.load(PARAMS + at);
    const g = f32x4.add(v128.load(GRADS + at), f32x4.mul(lambda, p));
    const v = f32x4.add(f32x4.mul(mu, v128.load(VELOCITIES + at)), g);
    const step = nesterov ? f32x4.add(g, f32x4.mul(mu, v)) : v;
    v128.store(VELOCITIES + at, v);
    v128.store(PARAMS + at, f32x4.sub(p, f32x4.mul(eta, step)));
  }
}

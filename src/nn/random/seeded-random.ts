/** A source of random numbers: each call gives the next one in [0, 1). */
export type Random = () => number;

/**
 * A generator of random numbers that gives the same row of numbers for the same seed.
 *
 * It is mulberry32 (Tommy Ettinger, 2017, public domain): 32 bits of state, 32 random bits a call,
 * so every value is a multiple of 2⁻³². Good enough for weights and shuffles, not for secrets.
 * Throws TypeError or RangeError unless the seed is an integer from 0 to 2³² − 1.
 */
export function seededRandom(seed: number): Random {
  if (typeof seed !== "number") {
    throw new TypeError(`seededRandom: seed must be a number, got ${typeof seed}`);
  }
  if (!Number.isInteger(seed) || seed < 0 || seed >= 2 ** 32) {
    throw new RangeError(`seededRandom: seed must be an integer from 0 to 2³² − 1, got ${seed}`);
  }
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Throws TypeError unless `random` is a function. */
export function checkRandom(operation: string, random: Random): void {
  if (typeof random !== "function") {
    throw new TypeError(`${operation}: random must be a function, got ${typeof random}`);
  }
}

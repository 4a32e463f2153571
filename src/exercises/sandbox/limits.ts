/** What one run of a student's code may use. */
export interface Limits {
  /**
   * How much the code may do, all calls together: how often the interpreter stops to ask whether to go on,
   * about once in 10,000 calls and turns of loops. Counting these, not seconds, the same code ends in the
   * same place on every machine. 30,000 are two or three seconds.
   */
  readonly steps: number;
  /**
   * The time without a step after which the run is ended from outside: only a native call takes that long. It does
   * not depend on how busy the machine is whether slow code is ended, only whether such a call is.
   */
  readonly milliseconds: number;
  readonly memoryBytes: number;
  /** How much of what the code prints is kept. */
  readonly outputCharacters: number;
}

export const LIMITS: Limits = {
  steps: 30_000,
  milliseconds: 8_000,
  memoryBytes: 16 * 2 ** 20,
  outputCharacters: 4_000,
};

/** Longer code is not run. */
export const MOST_CODE = 50_000;

/** The interpreter's own stack. Much deeper, and the browser's stack ends first. */
export const STACK_BYTES = 128 * 1024;

import type { Failure } from "../sandbox/failure.js";

/** How a result differs from what is right: in its shape, or first in one cell. */
export type Difference =
  | {
      readonly code: "shape";
      readonly name: string;
      readonly got: readonly number[];
      readonly expected: readonly number[];
    }
  | {
      readonly code: "cell";
      /** The cell as code names it: `gradX[0][2]`. */
      readonly place: string;
      readonly got: number;
      readonly expected: number;
      readonly differing: number;
      readonly cells: number;
    };

/** Why a check failed, or was not run. */
export type Problem =
  | Difference
  /** A gradient differs from the central differences. */
  | { readonly code: "by-differences"; readonly difference: Difference }
  /** Two products that must be equal are not; `identity` is the formula. */
  | {
      readonly code: "identity";
      readonly identity: string;
      readonly left: number;
      readonly right: number;
    }
  /** A second call gave other numbers. */
  | { readonly code: "changed"; readonly results: readonly string[] }
  | { readonly code: "hidden"; readonly wrong: number; readonly cases: number }
  /** The code gave no numbers. */
  | { readonly code: "failure"; readonly failure: Failure };

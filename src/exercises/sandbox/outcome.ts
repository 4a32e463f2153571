import type { Tensor } from "../../nn/index.js";
import type { Failure } from "./failure.js";

/** What a call gave: tensors by name, or why not all of them; `rest` are the results that could be read even so. */
export type Outcome =
  | { readonly got: Readonly<Record<string, Tensor>> }
  | { readonly failure: Failure; readonly rest?: Readonly<Record<string, Tensor>> };

/**
 * A student's code, loaded where it can reach nothing but its arguments, its language's tools and a console. It answers
 * at once or, where it runs elsewhere, later.
 */
export interface Sandbox<Answer = Outcome | Promise<Outcome>> {
  /** Calls one of its functions on copies of the arguments. `results` names what it must give back. */
  call(name: string, given: readonly Tensor[], results: readonly string[]): Answer;
  /**
   * What claims to be a gradient, by central differences of the code's own way forward; null where that has another shape.
   * There is none where the code is no layer.
   */
  differences?(
    name: string,
    given: readonly Tensor[],
    results: readonly string[],
  ): Promise<Outcome | null>;
  readonly printed: Printed;
}

/** What code has printed, and whether it was more than is kept. */
export interface Printed {
  readonly text: string;
  readonly cut: boolean;
}

/** Code that was loaded, or why it could not be. */
export type Opened<Answer = Outcome | Promise<Outcome>> =
  | { readonly sandbox: Sandbox<Answer> }
  | { readonly failure: Failure; readonly printed: Printed };

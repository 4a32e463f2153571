import { type Change, named, type Tensors } from "../mistakes/index.js";
import type { Random, Tensor } from "../nn/index.js";
import type { Differentiable, Identity, Operation, Slot } from "./exercise.js";

/** Tensors of which it is known that these names are among them. */
type Named<Name extends string> = Readonly<Record<NoInfer<Name>, Tensor>>;

/** An operation whose functions read the tensors that its parameters and results name. */
interface Written<Parameter extends string, Result extends string>
  extends Omit<Operation, "reference" | "differentiable" | "adjoint" | "changed"> {
  readonly parameters: readonly Slot<Parameter>[];
  readonly results: readonly Slot<Result>[];
  readonly reference: (given: Named<Parameter>) => Tensors;
  readonly differentiable?: (given: Named<Parameter>) => Differentiable;
  readonly adjoint?: (given: Named<Parameter>, got: Named<Result>, random: Random) => Identity[];
  readonly changed?: (change: Change) => (given: Named<Parameter>) => Tensors;
}

/** The operation for any tensors: its functions throw RangeError where one that they are to be given is missing. */
export function operation<Parameter extends string, Result extends string>(
  written: Written<Parameter, Result>,
): Operation {
  const { parameters, results, reference, differentiable, adjoint, changed } = written;
  return {
    ...written,
    reference: givenAll(reference),
    differentiable: differentiable && givenAll(differentiable),
    adjoint:
      adjoint &&
      ((given, got, random) => adjoint(allOf(parameters, given), allOf(results, got), random)),
    changed: changed && ((change) => givenAll(changed(change))),
  };

  function givenAll<Answer>(rule: (given: Named<Parameter>) => Answer) {
    return (given: Tensors) => rule(allOf(parameters, given));
  }
}

/** The same tensors, known to have one for each slot. */
function allOf<Name extends string>(slots: readonly Slot<Name>[], tensors: Tensors): Named<Name> {
  for (const { name } of slots) named(tensors, name);
  return tensors as Named<Name>;
}

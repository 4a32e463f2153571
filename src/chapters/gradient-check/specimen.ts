import {
  type LossAlong,
  reliableErrors,
  type StepError,
  stepErrors,
} from "../../nn/gradient/index.js";

/** One number under the microscope: the loss along it in both precisions. */
export interface Specimen {
  /** The number's term, such as `K[0,0,1,0]`. */
  term: string;
  single: LossAlong;
  double: LossAlong;
}

/** Eight steps to each decade. */
const EPSILONS = Array.from({ length: 105 }, (_, i) => 10 ** (-13 + i / 8));

/** The errors of the secants against their steps, as far as they can be relied on, in both precisions. */
export function errorsAt(
  { single, double }: Specimen,
  at: number,
): Record<"single" | "double", StepError[]> {
  const slope = double.slope(at);
  const errors = ({ loss }: LossAlong) => reliableErrors(stepErrors(loss, at, slope, EPSILONS));
  return { single: errors(single), double: errors(double) };
}

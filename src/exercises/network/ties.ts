import type { Tensors } from "../../mistakes/index.js";
import { sharedPoolingGradient } from "../../nn/gradient/index.js";
import { MaxPooling, type Tensor, tensor } from "../../nn/index.js";
import { sameTensor } from "../checks/compare.js";
import { numbers } from "../tensors.js";
import { cellsOf, outcomeOf } from "./check-layer.js";
import type { Session } from "./session.js";
import type { WiredLayer } from "./wiring.js";

/** Who gets the gradient of a window in which several pixels are the largest. */
export type Ties = "first" | "last" | "shared" | "each" | "none" | "other";

/** An image of whose windows of 2 × 2 pixels two have a tie, one is all equal and one has a single winner. */
const CASE = {
  x: numbers([1, 1, 4, 4], 5, 1, 2, 8, 3, 5, 8, 0, 7, 7, 4, -1, 7, 7, 6, 9),
  gradY: numbers([1, 1, 2, 2], 1, -2, 4, 3),
  windowSize: numbers([2], 2, 2),
};

/** How a reader's pooling treats ties, of which no convention is the right one; null where it gave no numbers. */
export async function tiesOf(session: Session, { role }: WiredLayer): Promise<Ties | null> {
  const given = Object.fromEntries(Object.entries(CASE).map(([name, a]) => [name, cellsOf(a)]));
  const told = await session.tell("calculate", { role, pass: "backward", given, results: ["x"] });
  const outcome = "failure" in told ? told : outcomeOf(told.answer, ["gradX"]);
  return "failure" in outcome ? null : conventionOf(outcome.got);
}

/** The convention by which a gradient of the case was made. */
export function conventionOf({ gradX }: Tensors): Ties {
  const found = Object.entries(CONVENTIONS).find(([, rule]) => sameTensor(gradX!, rule(), 1e-5));
  return (found?.[0] as Ties | undefined) ?? "other";
}

const CONVENTIONS: Readonly<Record<Exclude<Ties, "other">, () => Tensor>> = {
  first: () => new MaxPooling(2, 2).backward(CASE.x, CASE.gradY),
  last: () => turned(new MaxPooling(2, 2).backward(turned(CASE.x), turned(CASE.gradY))),
  shared: () => sharedPoolingGradient(CASE.x, CASE.gradY, [2, 2]),
  each: () => scaledTo(() => 1),
  none: () => scaledTo((winners) => (winners === 1 ? 1 : 0)),
};

/** The image after half a turn, in which the last of a window's pixels is the first. */
function turned({ shape, data }: Tensor): Tensor {
  return tensor(shape, data.slice().reverse());
}

/** The gradient of its window for each winner, times what `share` makes of the number of them. */
function scaledTo(share: (winners: number) => number): Tensor {
  const { data } = sharedPoolingGradient(CASE.x, CASE.gradY, [2, 2]);
  const whole = (i: number) => CASE.gradY.data[2 * Math.floor(i / 8) + Math.floor((i % 4) / 2)]!;
  const cells = data.map((value, i) =>
    value === 0 ? 0 : whole(i) * share(Math.round(whole(i) / value)),
  );
  return tensor(CASE.x.shape, cells);
}

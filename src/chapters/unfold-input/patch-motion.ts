import { flightStepper } from "../../figures/convolution/flight-stepper.js";
import { MovingNumbers } from "../../figures/convolution/moving-numbers.js";
import { patchScene } from "../../figures/convolution/unfolding-motion.js";
import type { Tensor } from "../../nn/index.js";
import { words } from "./words/index.js";

/** The steps by which the nine patches of a 4 × 4 image become rows. */
export const patchFlight = flightStepper(9, 3, words.flight);

/** The patches of x [4, 4], 2 × 2 each, on their way to the rows of X′. */
export function PatchMotion(x: Tensor, position: number): HTMLElement {
  return MovingNumbers(patchScene(x, [2, 2], position), words.flight.drawing);
}

import { flightStepper } from "../../figures/convolution/flight-stepper.js";
import { MovingNumbers } from "../../figures/convolution/moving-numbers.js";
import { stampScene } from "../../figures/convolution/unfolding-motion.js";
import type { Tensor } from "../../nn/index.js";
import { words } from "./words/index.js";

/** The steps by which a kernel is stamped into the nine rows of a 4 × 4 image's K″. */
export const stampFlight = flightStepper(9, 3, words.flight);

/** The kernel k [2, 2] on its way over a 4 × 4 image to the rows of K″. */
export function StampMotion(k: Tensor, position: number): HTMLElement {
  return MovingNumbers(stampScene(k, [4, 4], position), words.flight.drawing);
}

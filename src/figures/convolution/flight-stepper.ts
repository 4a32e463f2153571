import type { StepperOptions } from "../../ui/controls/stepper.js";
import { STEPS_A_ROW } from "./unfolding-motion.js";

/** What is said of a row that is being made, at each part of its way. */
export interface FlightWords {
  label: string;
  begin: string;
  over(row: number): string;
  lying(row: number): string;
  there(row: number): string;
}

/**
 * A stepper through the making of so many rows: Next goes on by half a way, where the drawing comes to rest, and Play and
 * the slider go through all that lies between. At first the row `first` is on its way.
 */
export function flightStepper(rows: number, first: number, say: FlightWords): StepperOptions {
  return {
    label: say.label,
    last: rows * STEPS_A_ROW,
    initial: first * STEPS_A_ROW + STEPS_A_ROW / 2,
    stride: STEPS_A_ROW / 2,
    pace: 40,
    describe(position) {
      const row = Math.floor(position / STEPS_A_ROW);
      const within = position % STEPS_A_ROW;
      if (position === 0) return say.begin;
      if (within === 0) return say.there(row - 1);
      return within <= STEPS_A_ROW / 2 ? say.over(row) : say.lying(row);
    },
  };
}

import type { StepperOptions } from "../../ui/controls/stepper.js";

/** What is said of a row that is being made, at each part of its way. */
export interface FlightWords {
  label: string;
  begin: string;
  over(row: number): string;
  lying(row: number): string;
  there(row: number): string;
}

/**
 * A stepper through the making of so many rows, one from each whole position to the next; what lies between can be shown
 * too. At first the row `first` is halfway.
 */
export function flightStepper(rows: number, first: number, say: FlightWords): StepperOptions {
  return {
    label: say.label,
    last: rows,
    initial: first + 0.5,
    motion: true,
    describe(position) {
      const row = Math.floor(position);
      if (position === 0) return say.begin;
      if (position === row) return say.there(row - 1);
      return position - row <= 0.5 ? say.over(row) : say.lying(row);
    },
  };
}

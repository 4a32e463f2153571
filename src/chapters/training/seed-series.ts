import { isOver, type Run, type Settings, type Training } from "../../training/index.js";
import { trainWhenReady } from "../../training/worker/train-when-ready.js";

/** How many seeds a series trains. */
const SEEDS = 5;

export interface SeedSeriesOptions {
  /** Settings for a run with this seed. */
  settingsOf(seed: number): Settings;
  /** Another run begins. */
  onBegin(): void;
  /** Hears of the seed that is trained, the how-manieth it is; null when the series is over. */
  onSeed(place: { seed: number; nth: number; all: number } | null): void;
}

/**
 * Trains runs that differ by their seeds, one after the other, each to its end. `start` begins with a seed, `stop` lets
 * no other run follow.
 */
export function SeedSeries(
  training: Training,
  { settingsOf, onBegin, onSeed }: SeedSeriesOptions,
): { start(seed: number): void; stop(): void; follow(run: Run): void } {
  let first = 0;
  let nth = 0; // the run of the series that is under way, counted from 1; 0 without a series
  function begin(next: number): void {
    nth = next;
    const seed = first + nth - 1;
    training.reset(settingsOf(seed));
    onBegin();
    onSeed({ seed, nth, all: SEEDS });
    trainWhenReady(training);
  }
  function stop(): void {
    if (nth === 0) return;
    nth = 0;
    onSeed(null);
  }
  return {
    start(seed) {
      first = seed;
      begin(1);
    },
    stop,
    /** Where the run of the series is over, the next one begins; a failure ends the series. */
    follow(run) {
      if (nth === 0 || !isOver(run)) return;
      if (nth < SEEDS && run.status !== "failed") begin(nth + 1);
      else stop();
    },
  };
}

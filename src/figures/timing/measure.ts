export interface MeasureOptions {
  /** How many times the task is timed; the median counts. */
  runs: number;
  /** Milliseconds that a run lasts at least, by repeating a short task: clocks are coarse. */
  atLeast?: number;
  /** Whether to go on, asked before each run. */
  goOn?(): boolean;
  /** A clock in milliseconds. */
  now?(): number;
}

/**
 * The median time of a task in milliseconds, or null where it was told to stop. The task is first run
 * until it lasts long enough to be timed, which also warms it up. Between two runs the page breathes.
 */
export async function measure(task: () => void, options: MeasureOptions): Promise<number | null> {
  const { runs, atLeast = 4, goOn = () => true, now = () => performance.now() } = options;
  function time(repeats: number): number {
    const start = now();
    for (let i = 0; i < repeats; i++) task();
    return now() - start;
  }
  let repeats = 1;
  while (time(repeats) < atLeast) {
    repeats *= 2;
    await breath();
    if (!goOn()) return null;
  }
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    await breath();
    if (!goOn()) return null;
    times.push(time(repeats) / repeats);
  }
  return median(times);
}

/** The middle one of the values, the mean of the two middle ones where they are even in number. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [low = Number.NaN] = sorted.slice(Math.floor(middle));
  const [high = Number.NaN] = sorted.slice(Math.ceil(middle));
  return (low + high) / 2;
}

/** Lets the page draw and listen before going on. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

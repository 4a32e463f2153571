/** Where progress is written: a terminal, or anything else that takes lines. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const WIDTH = 30;

/** A bar that is drawn over itself on a terminal; elsewhere a line for each tenth. */
export function progress(out: Output): (done: number, all: number) => void {
  let tenths = -1;
  return (done, all) => {
    if (out.isTTY) {
      const filled = Math.round((WIDTH * done) / all);
      const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      out.write(`\r${bar} ${done} of ${all}${done === all ? "\n" : ""}`);
      return;
    }
    const now = Math.floor((10 * done) / all);
    if (now > tenths) out.write(`${done} of ${all}\n`);
    tenths = now;
  };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** What `task` does to a batch of `images`, in images a second: the median of several runs. */
export function imagesPerSecond(task: () => void, images: number, runs: number): number {
  const seconds = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return (performance.now() - start) / 1000;
  });
  return images / median(seconds);
}

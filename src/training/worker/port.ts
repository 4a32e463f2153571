import type { TrainingProblem } from "../problem.js";

/** A worker as the page speaks to it: what it is sent is `In`. */
export interface Port<In> {
  send(message: In): void;
  /** Ends the worker. */
  close(): void;
}

/** What hears a worker: its messages, and why it could not be started or has broken. */
export interface Hearing<Out> {
  hear(message: Out): void;
  fail(problem: TrainingProblem): void;
}

/** Opens the worker in the module at this address. */
export function openPort<In, Out>(
  name: "training" | "inspection",
  url: string,
  { hear, fail }: Hearing<Out>,
): Port<In> {
  const worker = new Worker(url, { type: "module" });
  worker.addEventListener("message", ({ data }: MessageEvent<Out>) => hear(data));
  // A worker whose file cannot be loaded says nothing of why.
  worker.addEventListener("error", ({ message }) =>
    fail(message ? { code: "unknown", message } : { code: "no-worker", worker: name }),
  );
  return { send: (message) => worker.postMessage(message), close: () => worker.terminate() };
}

import type { Command, Report, Source } from "./messages.js";
import type { Settings } from "./settings.js";
import { loadingState, nextState, type State } from "./state.js";

/** A network in training, somewhere off the page's thread. Commands take effect when they arrive. */
export interface Training {
  readonly state: State;
  /** Calls the listener now and after each change, until the function that it gives back is called. */
  onUpdate(listener: (state: State) => void): () => void;
  train(): void;
  pause(): void;
  /** Learns from one batch, and rests. */
  step(): void;
  /** Begins another run. After a failure it begins in a new worker. */
  reset(settings: Settings): void;
  /** Ends the worker. */
  close(): void;
}

/** Opens a worker with these digits and begins a run in it, which rests until told to train. */
export function openTraining(source: Source, settings: Settings): Training {
  const listeners = new Set<(state: State) => void>();
  let run = 0;
  let state = loadingState(settings);
  let worker = openWorker();

  function openWorker(): Worker {
    const opened = new Worker(import.meta.resolve("./worker.js"), { type: "module" });
    opened.addEventListener("message", ({ data }: MessageEvent<Report>) => receive(data));
    opened.addEventListener("error", ({ message }) => {
      if (opened === worker) receive({ type: "failed", run, message: failure(message) });
    });
    return opened;
  }
  function receive(report: Report): void {
    if (report.run === run) change(nextState(state, report));
  }
  function change(next: State): void {
    state = next;
    for (const listener of listeners) listener(state);
  }
  function send(command: Command): void {
    worker.postMessage(command);
  }
  function reset(settings: Settings): void {
    if (state.status === "failed") {
      worker.terminate();
      worker = openWorker();
    }
    run++;
    change(loadingState(settings));
    send({ type: "reset", run, source, settings });
  }

  reset(settings);
  return {
    get state() {
      return state;
    },
    onUpdate(listener) {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
    train: () => send({ type: "train" }),
    pause: () => send({ type: "pause" }),
    step: () => send({ type: "step" }),
    reset,
    close: () => worker.terminate(),
  };
}

/** A worker whose file cannot be loaded says nothing of why. */
function failure(message: string | undefined): string {
  return message || "The worker that trains could not be started.";
}

import type { Command, Report, Source } from "./messages.js";
import type { Settings } from "./settings.js";
import type { Snapshot } from "./snapshot.js";
import { loadingState, nextState, type State } from "./state.js";

/** A network in training, somewhere off the page's thread. Commands take effect when they arrive. */
export interface Training {
  readonly state: State;
  /**
   * Calls the listener now, and in each frame of the page before which something has changed, until the
   * function that it gives back is called. A page that is slow to draw is told less often, and never late.
   */
  onUpdate(listener: (state: State) => void): () => void;
  train(): void;
  pause(): void;
  /** Learns from one batch, and rests. */
  step(): void;
  /**
   * Begins another run, on other digits if some are given: these are then the training's. After a failure
   * it begins in a new worker.
   */
  reset(settings: Settings, source?: Source): void;
  /** Goes on from a snapshot, paused at first. Other settings than its own make a branch of it. */
  resume(snapshot: Snapshot, settings?: Settings): void;
  /** Ends the worker. */
  close(): void;
}

/** Opens a worker with these digits and begins a run in it, which rests until told to train. */
export function openTraining(first: Source, settings: Settings): Training {
  const listeners = new Set<(state: State) => void>();
  let source = first;
  let run = 0;
  let state = loadingState(settings, null, source.id);
  let isTold = true;
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
    if (isTold) requestAnimationFrame(tell);
    isTold = false;
  }
  function tell(): void {
    isTold = true;
    for (const listener of listeners) listener(state);
  }
  function send(command: Command): void {
    worker.postMessage(command);
  }
  function begin(settings: Settings, from: Snapshot | null): void {
    if (state.status === "failed") {
      worker.terminate();
      worker = openWorker();
    }
    run++;
    change(loadingState(settings, from, source.id));
    send({ type: "reset", run, source, settings, from });
  }

  begin(settings, null);
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
    reset(settings, other = source) {
      source = other;
      begin(settings, null);
    },
    resume: (snapshot, settings = snapshot.settings) => begin(settings, snapshot),
    close: () => worker.terminate(),
  };
}

/** A worker whose file cannot be loaded says nothing of why. */
function failure(message: string | undefined): string {
  return message || "The worker that trains could not be started.";
}

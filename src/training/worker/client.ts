import type { Checkpoint } from "../run/checkpoint.js";
import { newRun, type Run, updated } from "../run/run.js";
import type { Settings } from "../settings/settings.js";
import { listeners } from "./listeners.js";
import type { Command, Report, Source } from "./messages.js";
import { openPort, type Port } from "./port.js";

/** A network in training, somewhere off the page's thread. Commands take effect when they arrive. */
export interface Training {
  readonly run: Run;
  /** Where its digits are. */
  readonly source: Source;
  /**
   * Calls the listener now, and in each frame of the page before which something has changed, until the
   * function that it gives back is called. A page that is slow to draw is told less often, and never late.
   */
  onUpdate(listener: (run: Run) => void): () => void;
  /**
   * Calls the listener now, and with each report of the worker, until the function that it gives back is called: in a
   * tab that nobody sees there are no frames, but the worker goes on.
   */
  onReport(listener: (run: Run) => void): () => void;
  train(): void;
  /** Learns until the run has learned from so many batches, and rests. */
  trainUntil(batches: number): void;
  pause(): void;
  /** Learns from one batch, and rests. */
  step(): void;
  /**
   * Begins another run, on other digits if some are given: these are then the training's. After a failure
   * it begins in a new worker.
   */
  reset(settings: Settings, source?: Source): void;
  /** Goes on from a checkpoint, paused at first. Other settings than its own make a branch of it. */
  resume(checkpoint: Checkpoint, settings?: Settings): void;
  /** Ends the worker. */
  close(): void;
}

/** Opens a worker with these digits and begins a run in it, which rests until told to train. */
export function openTraining(first: Source, settings: Settings): Training {
  const listening = listeners<Run>();
  const reporting = listeners<Run>();
  let source = first;
  let id = 0;
  let run = newRun(settings, null, source.id);
  let isTold = true;
  let worker = openWorker();

  function openWorker(): Port<Command> {
    const opened: Port<Command> = openPort("training", import.meta.resolve("./worker.js"), {
      hear: receive,
      fail(problem) {
        if (opened === worker) receive({ run: id, update: { status: "failed", problem } });
      },
    });
    return opened;
  }
  function receive(report: Report): void {
    if (report.run === id) change(updated(run, report.update));
  }
  function change(next: Run): void {
    run = next;
    if (isTold) requestAnimationFrame(tell);
    isTold = false;
    reporting.tell(run);
  }
  function tell(): void {
    isTold = true;
    listening.tell(run);
  }
  function begin(settings: Settings, from: Checkpoint | null): void {
    if (run.status === "failed") {
      worker.close();
      worker = openWorker();
    }
    id++;
    change(newRun(settings, from, source.id));
    worker.send({ type: "reset", run: id, source, settings, from });
  }

  begin(settings, null);
  return {
    get run() {
      return run;
    },
    get source() {
      return source;
    },
    onUpdate(listener) {
      listener(run);
      return listening.add(listener);
    },
    onReport(listener) {
      listener(run);
      return reporting.add(listener);
    },
    train: () => worker.send({ type: "train" }),
    trainUntil: (until) => worker.send({ type: "train", until }),
    pause: () => worker.send({ type: "pause" }),
    step: () => worker.send({ type: "step" }),
    reset(settings, other = source) {
      source = other;
      begin(settings, null);
    },
    resume: (checkpoint, settings = checkpoint.settings) => begin(settings, checkpoint),
    close: () => worker.close(),
  };
}

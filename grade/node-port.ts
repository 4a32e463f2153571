import { Worker } from "node:worker_threads";
import type { Port } from "../src/exercises/index.js";

/**
 * A worker thread that runs the bundled file. The sandbox keeps the student's code from everything; the thread
 * is there so that a native call which cannot be interrupted can be ended. What the interpreter says when it
 * breaks is not shown.
 */
export function openNodePort(file: string): Port {
  const worker = new Worker(file, {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    stdout: true,
    stderr: true,
    env: {},
  });
  worker.stdout.resume();
  worker.stderr.resume();
  worker.unref();
  return {
    post: (request) => worker.postMessage(request),
    listen(onReply, onBreakdown) {
      worker.on("message", onReply);
      worker.on("error", (error) => onBreakdown(error instanceof Error ? error.message : null));
    },
    end: () => void worker.terminate(),
  };
}

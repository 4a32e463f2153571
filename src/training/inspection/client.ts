import type { Source } from "../messages.js";
import type { InspectionReply, InspectionRequest } from "./messages.js";

/** A worker that looks into networks, as a page speaks to it. */
export interface Inspector {
  /** Asks for a look. While one is under way only the newest request waits; those between are dropped. */
  ask(request: Omit<InspectionRequest, "digits">): void;
  close(): void;
}

/** What is needed of a worker. */
type Port = Pick<Worker, "postMessage" | "addEventListener" | "terminate">;

/** Opens an inspector over the test digits at these addresses; `tell` hears what it finds. */
export function openInspector(
  digits: Source["test"],
  tell: (reply: InspectionReply) => void,
  open: () => Port = openWorker,
): Inspector {
  let busy = false;
  let waiting: InspectionRequest | null = null;
  const port = open();
  port.addEventListener("message", (event) => {
    next();
    tell((event as MessageEvent<InspectionReply>).data);
  });
  port.addEventListener("error", (event) => {
    const message = (event as ErrorEvent).message || "The worker that looks could not be started.";
    tell({ type: "failed", message });
  });
  function next(): void {
    busy = waiting !== null;
    if (waiting !== null) port.postMessage(waiting);
    waiting = null;
  }
  return {
    ask(request) {
      waiting = { digits, ...request };
      if (!busy) next();
    },
    close: () => port.terminate(),
  };
}

function openWorker(): Worker {
  return new Worker(import.meta.resolve("./worker.js"), { type: "module" });
}

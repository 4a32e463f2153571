import type { Source } from "../worker/messages.js";
import { type Hearing, openPort, type Port } from "../worker/port.js";
import type { InspectionReply, InspectionRequest } from "./messages.js";

/** A worker that looks into networks, as a page speaks to it. */
export interface Inspector {
  /** Asks for a look. While one is under way only the newest request waits; those between are dropped. */
  ask(request: Omit<InspectionRequest, "digits">): void;
  close(): void;
}

/** Opens an inspector over the test digits at these addresses; `tell` hears what it finds. */
export function openInspector(
  digits: Source["test"],
  tell: (reply: InspectionReply) => void,
  open: (hearing: Hearing<InspectionReply>) => Port<InspectionRequest> = openWorker,
): Inspector {
  let busy = false;
  let waiting: InspectionRequest | null = null;
  const port = open({
    hear(reply) {
      next();
      tell(reply);
    },
    fail: (problem) => tell({ type: "failed", problem }),
  });
  function next(): void {
    busy = waiting !== null;
    if (waiting !== null) port.send(waiting);
    waiting = null;
  }
  return {
    ask(request) {
      waiting = { digits, ...request };
      if (!busy) next();
    },
    close: port.close,
  };
}

function openWorker(hearing: Hearing<InspectionReply>): Port<InspectionRequest> {
  return openPort("inspection", import.meta.resolve("./worker.js"), hearing);
}

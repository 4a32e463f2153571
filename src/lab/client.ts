import type { LabReply, LabRequest, Probe } from "./messages.js";
import type { Case } from "./settings.js";

/** The lab's workers, as the page speaks to them. */
export interface Lab {
  /**
   * Puts a case to a probe; `tell` hears each reply. A training that is under way goes on beside the other probes; only
   * another training ends it, and these wait for each other.
   */
  probe(probe: Probe, asked: Case, tell: (reply: LabReply) => void): void;
  close(): void;
}

/** Opens the lab over the digits at these addresses. A worker is started by the first probe that needs it. */
export function openLab(digits: LabRequest["digits"]): Lab {
  const training = openBench();
  const looking = openBench();
  let id = 0;
  return {
    probe(probe, asked, tell) {
      const bench = probe === "train" ? training : looking;
      if (probe === "train") training.clear();
      bench.ask({ id: ++id, digits, probe, case: asked }, tell);
    },
    close() {
      training.close();
      looking.close();
    },
  };
}

/** A worker that answers one request after the other. `clear` ends one that is busy. */
function openBench(): {
  ask(request: LabRequest, tell: (reply: LabReply) => void): void;
  clear(): void;
  close(): void;
} {
  let worker: Worker | undefined;
  const asked = new Map<number, (reply: LabReply) => void>();
  function hear(reply: LabReply): void {
    const tell = asked.get(reply.id);
    if (reply.type !== "step") asked.delete(reply.id);
    tell?.(reply);
  }
  function open(): Worker {
    const opened = new Worker(import.meta.resolve("./worker.js"), { type: "module" });
    opened.addEventListener("message", ({ data }: MessageEvent<LabReply>) => hear(data));
    opened.addEventListener("error", () => {
      const unheard = [...asked.keys()];
      for (const id of unheard) hear({ id, type: "untried", message: null });
      close(); // another one may start at the next probe
    });
    return opened;
  }
  function close(): void {
    worker?.terminate();
    worker = undefined;
    asked.clear();
  }
  return {
    ask(request, tell) {
      worker ??= open();
      asked.set(request.id, tell);
      worker.postMessage(request);
    },
    clear() {
      if (asked.size > 0) close();
    },
    close,
  };
}

import type { LabReply, LabRequest, Probe } from "./messages.js";
import type { Case } from "./settings.js";

/** The lab's worker, as the page speaks to it. */
export interface Lab {
  /** Puts a case to a probe; `tell` hears each reply. A probe that is still running is forgotten. */
  probe(probe: Probe, asked: Case, tell: (reply: LabReply) => void): void;
  close(): void;
}

/** Opens the lab over the digits at these addresses. The worker is started by the first probe. */
export function openLab(digits: LabRequest["digits"]): Lab {
  let worker: Worker | undefined;
  let id = 0;
  let busy = false;
  let listen: (reply: LabReply) => void = () => {};

  function open(): Worker {
    const opened = new Worker(import.meta.resolve("./worker.js"), { type: "module" });
    opened.addEventListener("message", ({ data }: MessageEvent<LabReply>) => {
      if (data.id !== id) return;
      busy = data.type === "step";
      listen(data);
    });
    opened.addEventListener("error", ({ message }) => {
      busy = false;
      listen({ id, type: "error", message: message || null });
    });
    return opened;
  }
  return {
    probe(probe, asked, tell) {
      if (busy) {
        worker?.terminate();
        worker = undefined;
      }
      worker ??= open();
      busy = true;
      listen = tell;
      worker.postMessage({ id: ++id, digits, probe, case: asked } satisfies LabRequest);
    },
    close: () => worker?.terminate(),
  };
}

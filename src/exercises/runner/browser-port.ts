import type { Port, Reply } from "./messages.js";

/** A worker of the page, from the address of its bundle: `FileAttachment("workers/checks.js").url()`. */
export function openBrowserPort(address: string): Port {
  const worker = new Worker(address, { type: "module" });
  return {
    post: (request) => worker.postMessage(request),
    listen(onReply, onBreakdown) {
      worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => onReply(data));
      worker.addEventListener("error", ({ message }) => onBreakdown(message || null));
    },
    end: () => worker.terminate(),
  };
}

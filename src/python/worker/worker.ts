import { unzipSync } from "fflate";
import type { Reply, Request } from "../messages.js";
import { openPython, type Python } from "./open-python.js";
import { startPyodide } from "./start-pyodide.js";

// The worker inside the frame. It is bundled whole: docs/workers/python.js.ts.

let python: Python | undefined;

async function answer(request: Request): Promise<Reply> {
  if (request.type !== "open") return python!.answer(request);
  const files = unzipSync(new Uint8Array(request.packed));
  python = openPython(await startPyodide(files), files);
  return { type: "opened", printed: "" };
}

addEventListener("message", async ({ data }: MessageEvent<Request>) => {
  try {
    postMessage(await answer(data));
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    postMessage({ type: "failed", said, printed: "" } satisfies Reply);
  }
});

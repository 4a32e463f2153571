import { answer } from "./answer.js";
import type { Request } from "./messages.js";

// The page's worker. It is bundled whole, QuickJS and sucrase with it: docs/workers/checks.js.ts.
addEventListener("message", ({ data }: MessageEvent<Request>) =>
  answer(data, (reply) => postMessage(reply)),
);

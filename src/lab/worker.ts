import { batch, type Digits, fetchDigits } from "../digits/index.js";
import { fingerprint } from "./fingerprint.js";
import type { LabReply, LabRequest } from "./messages.js";
import { picture } from "./picture.js";
import { trainBeside } from "./train-beside.js";

// The lab's worker: answers one request after the other.

let digits: Promise<Digits> | undefined;

/** How many digits the gradient check looks at. */
const CHECKED = 4;

addEventListener("message", async ({ data }: MessageEvent<LabRequest>) => {
  const { id, probe, case: asked } = data;
  const reply = (found: LabReply) => postMessage(found);
  let all: Digits;
  try {
    digits ??= fetchDigits(data.digits);
    all = await digits;
  } catch (error) {
    digits = undefined; // they may come at the next probe
    reply({ id, type: "untried", message: textOf(error) });
    return;
  }
  try {
    const some = () =>
      batch(
        all,
        Uint32Array.from({ length: CHECKED }, (_, i) => i),
        0,
        CHECKED,
      );
    if (probe === "train") {
      for (const losses of trainBeside(all, asked)) reply({ id, type: "step", losses });
      reply({ id, type: "trained" });
    } else if (probe === "check") {
      reply({ id, type: "checked", findings: fingerprint(some(), asked) });
    } else reply({ id, type: "seen", picture: picture(some(), asked) });
  } catch (error) {
    reply({ id, type: "error", message: textOf(error) });
  }
});

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

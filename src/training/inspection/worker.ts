import { batch, type Digits, fetchDigits } from "../../digits/index.js";
import { networkWith, type TrainedNetwork } from "../learner/networks.js";
import { problemOf } from "../problem.js";
import { chooseDigits } from "../run/run-digits.js";
import { type Inspection, inspect } from "./inspect.js";
import type { InspectionReply, InspectionRequest } from "./messages.js";

// The worker that looks into networks, so that neither the page nor the training waits for it.

/** Over how many of the test digits. */
const PROBE = 100;

let digits: Promise<Digits> | undefined;

addEventListener("message", async ({ data }: MessageEvent<InspectionRequest>) => {
  const reply = (found: InspectionReply) => postMessage(found);
  try {
    digits ??= fetchDigits(data.digits);
    const all = await digits;
    const inspections = data.networks.map((network) => ({
      ...look(network, all, data.digit),
      ...network,
    }));
    reply({ type: "inspected", inspections });
  } catch (error) {
    digits = undefined; // a next request fetches them anew
    reply({ type: "failed", problem: problemOf(error) });
  }
});

function look(network: TrainedNetwork, digits: Digits, digit: number): Inspection {
  const some = chooseDigits(digits, PROBE);
  const probe = batch(some, Array.from(some.labels.keys()), 0, some.count);
  return inspect(networkWith(network), probe, batch(digits, [digit], 0, 1).x);
}

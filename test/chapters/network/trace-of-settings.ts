import type { Trace } from "../../../src/nn/trace/index.js";
import { defaultSettings, firstLearner, type Settings } from "../../../src/training/index.js";
import { traceDigits } from "../../../src/training/inspection/digit-trace.js";
import { madeUpDigits } from "../../training/digits.js";

/** A step on a made-up digit of the network that such settings ask for. */
export function traceOfSettings(changes: Partial<Settings>): Trace {
  const settings = { ...defaultSettings(), ...changes };
  const network = { settings, parameters: firstLearner(settings).params };
  return traceDigits({ network, digits: madeUpDigits(1), digit: 0, images: 1, learningRate: 0.01 });
}

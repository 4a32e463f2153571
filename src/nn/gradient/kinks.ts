import { MaxPooling, poolingWinners } from "../layers/max-pooling.js";
import { ReLU } from "../layers/relu.js";
import type { Network } from "../network/network.js";
import type { Tensor } from "../tensor.js";
import { type Coordinate, tensorAt } from "./coordinate.js";
import { movedTo } from "./moved.js";

/** A value at which a network's derivative may jump. */
export interface Kink {
  value: number;
  /** A ReLU's input passes through 0, or two numbers of a pooling window are equal. */
  kind: "kink" | "tie";
}

/** Into how many parts the range is cut; of two kinks in one part, one is found. */
const PARTS = 256;

/**
 * Where, as one number of a network or of its input runs over a range, a ReLU switches or a pooling
 * window gets another winner, by rising value. Between these values the loss is smooth.
 *
 * The range is cut into 256 parts; where two ends of a part differ in who is on or who wins, the part
 * is halved until nothing lies between. The network and x are left as they were.
 * Throws RangeError for a coordinate that does not exist.
 */
export function kinksAlong(
  network: Network,
  x: Tensor,
  coordinate: Coordinate,
  [from, to]: readonly [number, number],
): Kink[] {
  const variable = tensorAt("kinksAlong", network, x, coordinate);
  const states = (value: number) =>
    movedTo(variable, coordinate.index, value, () => switches(network, x));
  const kinks: Kink[] = [];
  let left = { value: from, ...states(from) };
  for (let part = 1; part <= PARTS; part++) {
    const value = from + ((to - from) * part) / PARTS;
    const right = { value, ...states(value) };
    for (const kind of ["kink", "tie"] as const) {
      if (left[kind] === right[kind]) continue;
      kinks.push({ kind, value: boundary(left.value, value, (v) => states(v)[kind]) });
    }
    left = right;
  }
  return kinks.sort((a, b) => a.value - b.value);
}

/** Which ReLUs are on and who wins each pooling window, each as a text that can be compared. */
function switches(network: Network, x: Tensor): Record<Kink["kind"], string> {
  const found = { kink: "", tie: "" };
  network.activations(x).forEach((input, i) => {
    const layer = network.layers[i];
    if (layer instanceof ReLU) found.kink += Array.from(input.data, (v) => (v > 0 ? 1 : 0)).join();
    if (layer instanceof MaxPooling)
      found.tie += poolingWinners(input, [layer.k1, layer.k2]).join();
  });
  return found;
}

/** The value between two, at which the state stops being that of the lower one. */
function boundary(low: number, high: number, state: (value: number) => string): number {
  const before = state(low);
  for (let middle = (low + high) / 2; low < middle && middle < high; middle = (low + high) / 2) {
    if (state(middle) === before) low = middle;
    else high = middle;
  }
  return Number(high.toFixed(12)) + 0; // the last bits are rounding: a kink at 0.25 is at 0.25
}

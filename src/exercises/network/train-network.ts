import type { Batch } from "../../digits/index.js";
import {
  articleNetwork,
  Convolution,
  CrossEntropy,
  Flatten,
  heUniform,
  type Layer,
  Linear,
  MaxPooling,
  type Network,
  seededRandom,
} from "../../nn/index.js";
import { largest } from "../../nn/matrix/index.js";
import type { CapstoneAnswers } from "../capstone/messages.js";
import type { Failure } from "../sandbox/failure.js";
import { cellsOf } from "./check-layer.js";
import { parsed } from "./found.js";
import type { Session } from "./session.js";
import type { Role } from "./wiring.js";

/** Seconds that one layer took, forward, backward and for its update; the loss is the last of the layers. */
export type LayerSeconds = readonly [forward: number, backward: number, update: number];

/** One step of training: both losses before the update, and where the time went. */
export interface NetworkStep {
  readonly loss: number;
  readonly reference: number;
  readonly seconds: readonly LayerSeconds[];
}

/** The end of a training that failed. */
export class NetworkError extends Error {
  constructor(readonly failure: Failure) {
    super(failure.reason.code);
  }
}

/** The kinds of the network's layers, in their order, and of the loss behind them. */
export const LAYERS: readonly Role[] = [...articleNetwork().layers.map(roleOf), "loss"];

function roleOf(layer: Layer): Role {
  if (layer instanceof Convolution) return "convolution";
  if (layer instanceof Linear) return "linear";
  if (layer instanceof MaxPooling) return "pooling";
  return layer instanceof Flatten ? "flatten" : "relu";
}

export interface NetworkOptions {
  readonly batches: readonly Batch[];
  readonly seed: number;
  readonly lr: number;
  /** Digits to be read after the last step. */
  readonly asked?: readonly Batch[];
  /** Told once, when they are read. */
  readonly onAsked?: (answers: CapstoneAnswers) => void;
}

/**
 * Trains the article's network with the layers of the code that a session holds, and beside it the engine's in float64, from
 * the same weights on the same batches, which are float64 too: a step for each batch. What the code has not, the site
 * does. Throws NetworkError when the code fails, takes too long or is stopped.
 */
export async function* trainNetwork(
  session: Session,
  { batches, seed, lr, asked = [], onAsked = () => {} }: NetworkOptions,
): AsyncGenerator<NetworkStep> {
  async function ask(name: string, said: object): Promise<unknown> {
    const told = await session.tell(name, said);
    if ("failure" in told) throw new NetworkError(told.failure);
    return parsed(told.answer);
  }
  const network = articleNetwork({
    random: seededRandom(seed),
    initialise: heUniform,
    dtype: "float64",
  });
  await ask("begin", { lr, layers: network.layers.map(parametersOf) });
  for (const batch of batches) {
    const asking = ask("step", digitsOf(batch));
    const [answer, reference] = await Promise.all([asking, later(() => step(network, batch, lr))]);
    yield { ...stepOf(answer), reference };
  }
  let [right, reference] = [0, 0];
  for (const batch of asked) {
    right += Number(await ask("read_digits", digitsOf(batch)));
    reference += rightOf(network, batch);
  }
  if (asked.length > 0) onAsked({ right, reference });
}

/** Gives the browser a turn first, in which the question to Python goes out. */
async function later(compute: () => number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve));
  return compute();
}

function parametersOf(layer: Layer) {
  if (layer instanceof Convolution)
    return ["convolution", cellsOf(layer.params.k), cellsOf(layer.params.b)];
  if (layer instanceof Linear) return ["linear", cellsOf(layer.params.w), cellsOf(layer.params.b)];
  return [roleOf(layer), null, null];
}

function digitsOf({ x, labels }: Batch) {
  return { pixels: Array.from(x.data, (value) => Math.round(255 * value)), labels: [...labels] };
}

/** The reply to a step. The code runs beside what answers, so it is looked at, not trusted. */
function stepOf(answer: unknown): Omit<NetworkStep, "reference"> {
  const { loss, times } = Object(answer);
  const seconds = LAYERS.map((_, i): LayerSeconds => {
    const [forward, backward, update] = Array.isArray(times?.[i]) ? times[i] : [];
    return [Number(forward ?? 0), Number(backward ?? 0), Number(update ?? 0)];
  });
  return { loss: loss === "inf" ? Infinity : Number(loss), seconds };
}

const crossEntropy = new CrossEntropy();

function step(network: Network, { x, labels }: Batch, lr: number): number {
  const logits = network.forward(x); // [n, 10]
  const loss = crossEntropy.forward(logits, labels);
  network.backward(x, crossEntropy.backward(logits, labels));
  network.update(lr);
  return loss;
}

function rightOf(network: Network, { x, labels }: Batch): number {
  const logits = network.forward(x); // [n, 10]
  return labels.filter((label, i) => largest(logits, i) === label).length;
}

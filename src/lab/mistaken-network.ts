import { type Change, type Loss, type MistakeId, mistakeById } from "../mistakes/index.js";
import {
  articleNetwork,
  CrossEntropy,
  type Layer,
  type LayerOptions,
  Network,
} from "../nn/index.js";

/** A network and its loss, as they are trained. */
export interface Subject {
  readonly network: Network;
  readonly loss: Loss;
}

/** The article's network: right for null, or with one mistake wherever it can be made. */
export function mistakenNetwork(mistake: MistakeId | null, options: LayerOptions): Subject {
  const { layers } = articleNetwork(options);
  const change: Change = mistake === null ? {} : mistakeById(mistake).inNetwork;
  const { layer = (right: Layer) => right, loss = new CrossEntropy() } = change;
  return { network: new Network(layers.map((right) => layer(right))), loss };
}

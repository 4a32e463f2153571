import type { Parameters } from "../learner/learner.js";

/**
 * Parameters under the article's names, `conv1.k`, `conv2.b`, `linear.w`, in place of the network's own,
 * which say the layer's position: `0.k`, `3.b`, `7.w`.
 */
export function withArticleNames(parameters: Parameters): Parameters {
  const layers = Object.keys(parameters)
    .filter((name) => name.endsWith(".k"))
    .map((name) => Number(name.split(".")[0]))
    .sort((a, b) => a - b);
  const entries = Object.entries(parameters).map(([name, tensor]) => {
    const [layer, kind] = name.split(".");
    const place = layers.indexOf(Number(layer)); // of the convolutions; −1 for the linear layer
    return [`${place < 0 ? "linear" : `conv${place + 1}`}.${kind}`, tensor];
  });
  return Object.fromEntries(entries);
}

/** The name in the network of a parameter with the article's name; null for any other. */
export function networkName(name: string, convolutions: number): string | null {
  if (name === "linear.w" || name === "linear.b") return `${3 * convolutions + 1}${name.slice(6)}`;
  const [, number, kind] = /^conv([1-9])\.([kb])$/.exec(name) ?? [];
  // Pooling and a ReLU stand between two convolutions.
  return number === undefined ? null : `${3 * (Number(number) - 1)}.${kind}`;
}

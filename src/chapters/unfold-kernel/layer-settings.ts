import { choice, number, type Values } from "../../ui/address/address.js";
import { labelled } from "../../ui/controls/settings.js";
import { words } from "./words/index.js";

/** The convolutions of the article's network, and sizes of one's own. */
const LAYERS = {
  conv1: { side: 28, window: 5, in: 1, out: 4 },
  conv2: { side: 12, window: 3, in: 4, out: 16 },
} as const;

/** A convolution whose price is asked for: one of the network's layers, or any other. */
export const layerSettings = {
  layer: labelled(
    words.layer.label,
    choice(["conv1", "conv2", "own"], "conv1", { "own sizes": "own" }),
    words.layer.names,
  ),
  side: labelled(words.layer.side, number(4, 40, LAYERS.conv1.side)),
  window: labelled(words.layer.window, number(1, 7, LAYERS.conv1.window)),
  in: labelled(words.layer.in, number(1, 8, LAYERS.conv1.in)),
  out: labelled(words.layer.out, number(1, 16, LAYERS.conv1.out)),
};

export type LayerSizes = Values<typeof layerSettings>;

/**
 * Keeps the layer's name and the sizes together: choosing a layer sets the sizes, moving a size makes the
 * layer one's own. The kernel stays within the image.
 */
export function layerFollowsSizes(): (values: LayerSizes) => LayerSizes {
  let before: LayerSizes["layer"] | null = null;
  return (values) => {
    const chosen = before !== null && values.layer !== before && values.layer !== "own";
    const sizes = chosen
      ? { ...values, ...LAYERS[values.layer as keyof typeof LAYERS] }
      : { ...values, window: Math.min(values.window, values.side) };
    const layer = nameOf(sizes);
    before = layer;
    return { ...sizes, layer };
  };
}

function nameOf(sizes: LayerSizes): LayerSizes["layer"] {
  const known = Object.entries(LAYERS).find(([, layer]) =>
    (Object.keys(layer) as (keyof typeof layer)[]).every((size) => layer[size] === sizes[size]),
  );
  return (known?.[0] as keyof typeof LAYERS | undefined) ?? "own";
}

import { expect, test } from "vitest";
import {
  channelSettings,
  slidingSettings,
} from "../../../src/chapters/convolution/figure-settings.js";
import { convolutionSettings } from "../../../src/figures/convolution/convolution-settings.js";
import {
  alternatingKernel,
  countingImage,
} from "../../../src/figures/convolution/example-tensors.js";
import { convolveByDefinition, reshape } from "../../../src/nn/index.js";
import { pairsOfSameNumbers } from "../../chapters/distinct-tensors.js";

type Range = { min: number; max: number };
const every = ({ min, max }: Range) => Array.from({ length: max - min + 1 }, (_, i) => min + i);

/** X, K and Y of a figure that convolves an image [c1, h, w] with kernels [c2, c1, k, k]. */
function tensorsOf(c1: number, h: number, w: number, c2: number, k: number) {
  const X = countingImage([c1, h, w]);
  const K = alternatingKernel([c2, c1, k, k]);
  return { X, K, Y: convolveByDefinition(reshape(X, [1, c1, h, w]), K) };
}

test("no two tensors of the sliding picture hold the same numbers, at any position of its sliders", () => {
  const { height, width, kernel } = slidingSettings;
  for (const h of every(height))
    for (const w of every(width))
      for (const k of every(kernel).filter((size) => size <= Math.min(h, w)))
        expect(pairsOfSameNumbers(tensorsOf(1, h, w, 1, k)), `${h}, ${w}, ${k}`).toEqual([]);
});

test("nor of the figures of both unfoldings", () => {
  const { height, width, kernel, inputs, outputs } = convolutionSettings;
  for (const h of every(height))
    for (const w of every(width))
      for (const k of every(kernel).filter((size) => size <= Math.min(h, w)))
        for (const c1 of every(inputs))
          for (const c2 of every(outputs)) {
            const sizes = [c1, h, w, c2, k] as const;
            expect(pairsOfSameNumbers(tensorsOf(...sizes)), sizes.join()).toEqual([]);
          }
});

test("nor of the figure with channels, the images of which have 3 × 4 pixels", () => {
  for (const c1 of every(channelSettings.inputs))
    for (const c2 of every(channelSettings.outputs))
      expect(pairsOfSameNumbers(tensorsOf(c1, 3, 4, c2, 2)), `${c1}, ${c2}`).toEqual([]);
});

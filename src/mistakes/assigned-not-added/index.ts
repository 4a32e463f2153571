import { addBias } from "../../nn/convolution/bias.js";
import {
  convolveByDefinition,
  kernelGradientByDefinition,
  matmul,
  type Tensor,
  tensor,
  zeros,
} from "../../nn/index.js";
import { sizesOf } from "../../nn/shape.js";
import { inConvolutions } from "../in-layers.js";
import { type Mistake, sizesIn } from "../mistake.js";
import { foldInputByAssignment } from "./fold-input-by-assignment.js";
import { inputGradientByAssignment } from "./input-gradient-by-assignment.js";

/** The last entry along the first axis, that axis kept with length 1: all that an assignment leaves. */
function last(a: Tensor): Tensor {
  const length = a.shape[0]!;
  return tensor([1, ...a.shape.slice(1)], a.data.slice((a.data.length / length) * (length - 1)));
}

/** The last channel of x or k: [n, 1, h, w]. */
function lastChannel(a: Tensor): Tensor {
  const [n, c, h, w] = sizesOf(a.shape, 4);
  const kept = zeros([n, 1, h, w], "float64");
  kept.data.forEach((_, i) => {
    const image = Math.floor(i / (h * w));
    kept.data[i] = a.data[((image + 1) * c - 1) * h * w + (i % (h * w))]!;
  });
  return kept;
}

/** gradY's last cell of each map and image: what assigning in the loop over places leaves for gradB. */
function lastOfMaps(gradY: Tensor): Tensor {
  const [n, c2, o1, o2] = sizesOf(gradY.shape, 4);
  const kept = Array.from(
    { length: c2 },
    (_, o) => gradY.data[((n - 1) * c2 + o + 1) * o1 * o2 - 1]!,
  );
  return tensor([c2], kept);
}

/** Only each image's last place (o1 − 1, o2 − 1) counts: what `=` in the loop over places leaves for gradK. */
function lastPlace(gradY: Tensor): Tensor {
  const [, , o1, o2] = sizesOf(gradY.shape, 4);
  const kept = gradY.data.map((g, i) => (i % (o1 * o2) === o1 * o2 - 1 ? g : 0));
  return tensor(gradY.shape, kept);
}

/** Only the last map counts: what `=` in the loop over maps leaves for gradX. */
function lastMap(gradY: Tensor): Tensor {
  const [, c2, o1, o2] = sizesOf(gradY.shape, 4);
  const kept = gradY.data.map((g, i) => (Math.floor(i / (o1 * o2)) % c2 === c2 - 1 ? g : 0));
  return tensor(gradY.shape, kept);
}

/** What `a[rows, columns] = g` leaves of zeros [h, w]: of the numbers for one place, the last. */
function lastAt(size: Tensor, rows: Tensor, columns: Tensor, g: Tensor): Tensor {
  const [h, w] = sizesIn(size, 2);
  const kept = zeros([h, w], "float64");
  g.data.forEach((value, i) => {
    kept.data[rows.data[i]! * w + columns.data[i]!] = value;
  });
  return kept;
}

/** `=` where `+=` belongs: the last share overwrites the others. */
export const assignedNotAdded: Mistake = {
  id: "assigned-not-added",
  chapter: "convolution-gradients",
  figure: "fold-ledger",
  settings: "assign=1",
  inNetwork: { layer: inConvolutions(inputGradientByAssignment) },
  answers: {
    linearBackward: [
      ({ x, gradY }) => ({
        gradW: matmul(last(x), last(gradY), { transposeA: true }),
        gradB: tensor([gradY.shape[1]!], last(gradY).data),
      }),
    ],
    foldInput: [
      ({ g, shape, kernelSize }) => ({
        folded: foldInputByAssignment(g, sizesIn(shape, 4), sizesIn(kernelSize, 2)),
      }),
    ],
    addAt: [({ size, rows, columns, g }) => ({ added: lastAt(size, rows, columns, g) })],
    convolve: [
      ({ x, k, b }) => ({
        y: addBias(convolveByDefinition(lastChannel(x), lastChannel(k)), b),
      }),
    ],
    convolutionBackward: [
      ({ x, k, gradY }) => ({
        gradX: inputGradientByAssignment(gradY, k),
        gradK: kernelGradientByDefinition(last(x), last(gradY)), // of the last image
        gradB: lastOfMaps(gradY),
      }),
      ({ x, k, gradY }) => ({
        gradX: inputGradientByAssignment(lastMap(gradY), k), // of the last map's last patch
        gradK: kernelGradientByDefinition(last(x), lastPlace(last(gradY))), // of the very last place
      }),
    ],
    crossEntropy: [
      ({ logits, labels }) => {
        const [n, c] = sizesOf(logits.shape, 2);
        const z = Array.from(logits.data.subarray((n - 1) * c));
        const most = Math.max(...z);
        const sum = z.reduce((total, value) => total + Math.exp(value - most), 0);
        return { loss: tensor([], [(most + Math.log(sum) - z[labels.data[n - 1]!]!) / n]) };
      },
    ],
  },
};

import { inputGradientSkippingZeros } from "../nn/convolution/index.js";
import { permute, type Tensor, tensor } from "../nn/index.js";
import { inConvolutions } from "./in-layers.js";
import { type GivenTo, type Mistake, sizesIn, type Tensors } from "./mistake.js";

/** The sizes of a convolution: of its output, its kernel and its image. */
type Sizes = Readonly<Record<"o1" | "o2" | "k1" | "k2" | "w", number>>;

/** The flat pixel number that entry (r, s) of the index array is given. */
type Count = (r: number, s: number, sizes: Sizes) => number;

/** The index array [o1·o2, k1·k2] of columns of K″ that comes of counting in this way. */
function counted(count: Count): (given: GivenTo<"columnIndices">) => Tensors {
  return ({ kernelSize, imageSize }) => {
    const [k1, k2] = sizesIn(kernelSize, 2);
    const [h, w] = sizesIn(imageSize, 2);
    const [o1, o2] = [h - k1 + 1, w - k2 + 1];
    const numbers = Array.from({ length: o1 * o2 * k1 * k2 }, (_, at) =>
      count(Math.floor(at / (k1 * k2)), at % (k1 * k2), { o1, o2, k1, k2, w }),
    );
    return { columns: tensor([o1 * o2, k1 * k2], numbers) };
  };
}

const row = (at: number, width: number) => Math.floor(at / width);

/** gradY [n, c2, o1, o2] with rows and columns of each map exchanged, in the shape that it had. */
function exchanged(gradY: Tensor): Tensor {
  return tensor(gradY.shape, permute(gradY, [0, 1, 3, 2]).data);
}

/** A flat number counted with another width than that of what it numbers, or with row and column exchanged. */
export const wrongWidth: Mistake = {
  id: "wrong-width",
  chapter: "the-code",
  figure: "kernel-indices",
  inNetwork: {
    layer: inConvolutions((gradY, k) => inputGradientSkippingZeros(exchanged(gradY), k)),
  },
  answers: {
    columnIndices: [
      // p and q exchanged
      counted((r, s, { o2, k2, w }) => ((r % o2) + row(s, k2)) * w + row(r, o2) + (s % k2)),
      // w for o2: outputs counted as if they were pixels
      counted((r, s, { k2, w }) => (row(r, w) + row(s, k2)) * w + (r % w) + (s % k2)),
      // k2 for w: the weight's own flat number, or the whole pixel's, counted with the kernel's width
      counted((r, s, { o2, k2, w }) => row(r, o2) * w + (r % o2) + row(s, k2) * k2 + (s % k2)),
      counted((r, s, { o2, k2 }) => (row(r, o2) + row(s, k2)) * k2 + (r % o2) + (s % k2)),
      // o2 for w
      counted((r, s, { o2, k2 }) => (row(r, o2) + row(s, k2)) * o2 + (r % o2) + (s % k2)),
    ],
  },
};

import { type KernelName, kernelNamed } from "../../figures/convolution/kernels.js";
import { words as convolution } from "../../figures/convolution/words/index.js";
import { gains, sizeOf, spectrumAt, wave, wrapKernel } from "../../nn/frequency/index.js";
import { matmul, reshape, type Tensor, tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { largestDifference } from "../../ui/tensor/largest-difference.js";
import { largestMagnitude } from "../../ui/tensor/magnitude.js";
import { type Grid, TensorGrid } from "../../ui/tensor/tensor-grid.js";
import { type Frequency, GainGrid } from "./gain-grid.js";
import { FIELD } from "./wave-settings.js";
import { words } from "./words/index.js";

const SIDE = 3;

/** The kernel K [3, 3] of a name, which readers may change. */
export function waveKernel(name: KernelName): Grid {
  const k = reshape(kernelNamed(name, [1, 1, SIDE, SIDE]), [SIDE, SIDE]);
  return TensorGrid(k, { name: "K", remark: convolution.given.kernel, editable: true });
}

/** A wave before and after a kernel, with the number by which it is scaled. */
export interface WaveFigure {
  gains: ReturnType<typeof GainGrid>;
  waveIn: HTMLElement;
  waveOut: HTMLElement;
  told: HTMLElement;
  /** Between the kernel's output and the wave times K̂, on the wrapped image. */
  difference: HTMLElement;
}

/** k [3, 3]; unless wrapped, the places at which the kernel sticks out have no output. */
export function waveFigure(k: Tensor, frequency: Frequency, wrapped: boolean): WaveFigure {
  const field = [FIELD, FIELD] as const;
  const all = gains(k, field);
  const sent = wave(field, frequency);
  const matrix = wrapKernel(reshape(k, [1, 1, SIDE, SIDE]), field); // [144, 144]
  const column = matmul(matrix, reshape(sent, [FIELD * FIELD, 1]));
  const out = reshape(column, field);
  const { re, im } = spectrumAt(k, field, frequency);
  const gain = sizeOf({ re, im });
  const turned = -Math.atan2(im, re);
  const predicted = wave(field, frequency, turned).data.map((v) => v * gain);
  const [down, across] = frequency;
  const inside = (place: number) => place <= FIELD - SIDE;
  return {
    gains: GainGrid(all, frequency),
    waveIn: TensorGrid(sent, { name: "X", remark: words.waveIn, size: "dense" }),
    waveOut: TensorGrid(out, {
      name: "Y",
      remark: wrapped ? words.waveOut : words.waveOutWithin(FIELD - SIDE + 1),
      size: "dense",
      largest: largestMagnitude(all.data),
      isHole: ([p = 0, q = 0]) => !wrapped && !(inside(p) && inside(q)),
    }),
    told: element(
      "p",
      { class: "wave-told", role: "status" },
      words.told({ down, across, re, im, gain, turned: (turned * 180) / Math.PI }),
    ),
    difference: largestDifference("wave-difference", out, tensor(field, predicted)),
  };
}

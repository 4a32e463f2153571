import { checkTensor } from "../check.js";
import { sizesOf } from "../shape.js";
import { type Tensor, zeros } from "../tensor.js";
import { spectrumAt } from "./spectrum.js";

/**
 * A wrapped convolution of one channel as a product in the frequencies, by its definition:
 *
 *   Ŷ[a, b] = conj(K̂[a, b]) · X̂[a, b],   Y[u, v] = 1/(h·w) · Σ_ab Ŷ[a, b] · e^(2πi·(a·u/h + b·v/w))
 *
 * x [h, w], k [k1, k2] → y [h, w], whose numbers are real since those of x and k are.
 */
export function convolveThroughFrequencies(x: Tensor, k: Tensor): Tensor {
  checkTensor("convolveThroughFrequencies", "x", x, ["h", "w"]);
  const [h, w] = sizesOf(x.shape, 2);
  const y = zeros([h, w], "float64");
  for (let a = 0; a < h; a++) {
    for (let b = 0; b < w; b++) {
      const ofX = spectrumAt(x, [h, w], [a, b]);
      const ofK = spectrumAt(k, [h, w], [a, b]);
      const re = ofX.re * ofK.re + ofX.im * ofK.im;
      const im = ofX.im * ofK.re - ofX.re * ofK.im;
      for (let u = 0; u < h; u++) {
        for (let v = 0; v < w; v++) {
          const angle = 2 * Math.PI * ((a * u) / h + (b * v) / w);
          y.data[u * w + v]! += (re * Math.cos(angle) - im * Math.sin(angle)) / (h * w);
        }
      }
    }
  }
  return y;
}

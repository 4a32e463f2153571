import { Equation } from "../../nn/index.js";
import type { SlidingSettings } from "./sliding-settings.js";

/** ∂L/∂Y with stride − 1 zeros between its numbers and a margin of dilation·(k − 1) − padding round them. */
export const STRETCHED = "∂L/∂Y stretched";

/**
 * The multiplications behind ∂L/∂X of one channel, with their place in the stretched gradient: output p stands there at
 * index p·stride + margin.
 */
export function stretchedEquation(chosen: SlidingSettings, places: number): Equation {
  const { side, kernel, stride, padding, dilation } = chosen;
  const margin = dilation * (kernel - 1) - padding;
  const length = side + dilation * (kernel - 1);
  const inStretched = (place: string) => `${stride}${place}+${margin}<${length}`;
  const pixel = (place: string, weight: string) =>
    `${stride}${place}+${dilation}${weight}-${padding}<${side}`;
  const pixels = `${pixel("p", "i")},${pixel("q", "j")}`;
  return new Equation(
    `∂L/∂Y[0,p,q] · K[0,0,i,j] → ${STRETCHED}[0,${inStretched("p")},${inStretched("q")}] · ` +
      `K″[(p,q),(${pixels})] → ∂L/∂X[0,${pixels}]`,
    { p: places, q: places, i: kernel, j: kernel },
  );
}

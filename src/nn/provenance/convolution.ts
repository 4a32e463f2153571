import { inputSource, inputUses } from "../unfolding/input-source.js";
import { kernelSource } from "../unfolding/kernel-source.js";
import type { Cell } from "./cell.js";
import type { Product, Provenance } from "./products.js";

const GRADIENT = "∂L/∂";

type Home = { level: number; shape: number[]; index(product: Product): number[] };

/**
 * The multiplications of a convolution of one image, [c1, h, w] with [c2, c1, k1, k2]. Each is one term of
 *
 *     Y′[r,o] = Σ_s X′[r,s] · K′[o,s]
 *
 * with r the position of the output, o its channel and s the place in the patch, and has a home in every
 * way of writing the same sum:
 *
 *     X [c1, h, w]           K [c2, c1, k1, k2]       Y [c2, o1, o2]
 *     X′ [o1·o2, c1·k1·k2]   K′ [c2, c1·k1·k2]        Y′ [o1·o2, c2]
 *     X″ [1, c1·h·w]         K″ [c2·o1·o2, c1·h·w]    Y″ [1, c2·o1·o2]
 *
 * and in the gradient of each, ∂L/∂X and so on, of the same shape: ∂L/∂X and ∂L/∂K are sums over the same
 * index set, with ∂L/∂Y for one of the factors.
 *
 * Throws RangeError for sizes that do not make a convolution.
 */
export function convolutionProvenance(
  image: readonly [number, number, number],
  kernel: readonly [number, number, number, number],
): Provenance {
  const [c1, h, w] = image;
  const [c2, , k1, k2] = kernel;
  const [o1, o2] = [h - k1 + 1, w - k2 + 1];
  const [positions, places] = [o1 * o2, c1 * k1 * k2];

  const pixel = ({ r, s }: Product) => inputSource(image, [k1, k2], r, s);
  const flatPixel = (product: Product) => {
    const [c, y, x] = pixel(product);
    return (c * h + y) * w + x;
  };
  const weight = ({ o, s }: Product) => [
    o,
    Math.floor(s / (k1 * k2)),
    Math.floor(s / k2) % k1,
    s % k2,
  ];
  const output = ({ o, r }: Product) => [o, Math.floor(r / o2), r % o2];
  const flatOutput = ({ o, r }: Product) => o * positions + r;

  const forward: Readonly<Record<string, Home>> = {
    X: { level: 0, shape: [c1, h, w], index: pixel },
    K: { level: 0, shape: [c2, c1, k1, k2], index: weight },
    "X′": { level: 1, shape: [positions, places], index: ({ r, s }) => [r, s] },
    "K′": { level: 1, shape: [c2, places], index: ({ o, s }) => [o, s] },
    "X″": { level: 1, shape: [1, c1 * h * w], index: (p) => [0, flatPixel(p)] },
    "K″": {
      level: 1,
      shape: [c2 * positions, c1 * h * w],
      index: (p) => [flatOutput(p), flatPixel(p)],
    },
    "Y′": { level: 2, shape: [positions, c2], index: ({ o, r }) => [r, o] },
    "Y″": { level: 2, shape: [1, c2 * positions], index: (p) => [0, flatOutput(p)] },
    Y: { level: 2, shape: [c2, o1, o2], index: output },
  };

  // Backwards the order is the other way round: ∂L/∂Y is given, ∂L/∂X and ∂L/∂K come last.
  const backward = Object.entries(forward).map(([name, home]) => [
    GRADIENT + name,
    { ...home, level: 5 - home.level },
  ]);
  const homes: Readonly<Record<string, Home>> = { ...forward, ...Object.fromEntries(backward) };

  const upTo = (n: number) => Array.from({ length: n }, (_, i) => i);
  const ofPixel = (index: readonly [number, number, number]) =>
    inputUses(image, [k1, k2], index).flatMap(([r, s]) => upTo(c2).map((o) => ({ o, r, s })));
  const ofWeight = (o: number, s: number) => upTo(positions).map((r) => ({ o, r, s }));
  const ofOutput = (o: number, r: number) => upTo(places).map((s) => ({ o, r, s }));
  const unfoldedKernelCell = (row: number, column: number) => {
    const source = kernelSource(kernel, [h, w], row, column);
    if (source === null) return [];
    const [o, c, i, j] = source;
    return [{ o, r: row % positions, s: (c * k1 + i) * k2 + j }];
  };

  function products({ tensor, index }: Cell): Product[] {
    const [a, b, c, d] = index;
    switch (tensor.replace(GRADIENT, "")) {
      case "X":
        return ofPixel([a, b, c]);
      case "X″":
        return ofPixel([Math.floor(b / (h * w)), Math.floor(b / w) % h, b % w]);
      case "X′":
        return upTo(c2).map((o) => ({ o, r: a, s: b }));
      case "K":
        return ofWeight(a, (b * k1 + c) * k2 + d);
      case "K′":
        return ofWeight(a, b);
      case "K″":
        return unfoldedKernelCell(a, b);
      case "Y":
        return ofOutput(a, b * o2 + c);
      case "Y′":
        return ofOutput(b, a);
      case "Y″":
        return ofOutput(Math.floor(b / positions), b % positions);
      default:
        throw new RangeError(`convolutionProvenance: there is no tensor ${tensor}`);
    }
  }

  return {
    shapes: Object.fromEntries(Object.entries(homes).map(([name, { shape }]) => [name, shape])),
    level: (tensor) => homes[tensor].level,
    home: (tensor, product) => ({ tensor, index: homes[tensor].index(product) }),
    products,
  };
}

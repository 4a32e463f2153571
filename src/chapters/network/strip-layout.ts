import { tensor } from "../../nn/index.js";
import { isOfImages, type Step, type Trace } from "../../nn/trace/index.js";

/** The tensors of the strip in the order of the pass, each with the parameters of its layer. */
export function columnsOf({ steps }: Trace): { name: string; params: string[] }[] {
  const parameters = steps.filter(({ phase, name }) => phase === "given" && isParameter(name));
  return steps
    .filter(({ phase, name }) => phase === "forward" || phase === "loss" || name === "X")
    .map(({ name }) => ({
      name,
      params: parameters.map((p) => p.name).filter((param) => param.startsWith(`${name}.`)),
    }));
}

/** Whether two traces fit the same strip: their tensors have the same names and shapes, but for the images in a batch. */
export function hasSameTensors(a: Trace, b: Trace): boolean {
  const layout = (trace: Trace) =>
    trace.steps.map((step) => [step.name, partOf(trace, step, 0).step.tensor.shape].join(" "));
  return `${layout(a)}` === `${layout(b)}`;
}

/** How many pixels wide a cell is, how maps are set out, where long rows are folded, and pixels of the canvas a cell. */
export function sizeOf({ name, tensor: { shape } }: Step): {
  scale: number;
  zoom?: number;
  fold?: number;
  columns?: number;
} {
  const [first = 1, second = 1] = shape;
  const width = shape.at(-1) ?? 1;
  if (isParameter(name)) {
    if (shape.length === 4) return { scale: second > 1 ? 2 : 4, columns: first > 8 ? 8 : 2 };
    return shape.length === 2 ? { scale: 1, columns: 9 } : { scale: width > 8 ? 2 : 4 };
  }
  if (shape.length < 3)
    return width > 50 ? { scale: 2, fold: 20 } : { scale: 10, fold: 1, zoom: 10 };
  return { scale: 2 };
}

/** A tensor's part of one image, as a batch of one, and where it starts; a tensor that serves all images is whole. */
export function partOf(trace: Trace, step: Step, image: number): { step: Step; start: number } {
  const { shape, data } = step.tensor;
  if (!isOfImages(trace, step.name) || shape[0] === 1) return { step, start: 0 };
  const size = data.length / shape[0]!;
  const part = data.subarray(image * size, (image + 1) * size);
  return { step: { ...step, tensor: tensor([1, ...shape.slice(1)], part) }, start: image * size };
}

/** The shape, but for a batch of one; under it a gradient says whose it is. A parameter after the update has no room for it. */
export function captionOf({ name, tensor: { shape } }: Step): string {
  const own = isParameter(name) ? name.slice(name.indexOf(".") + 1) : "";
  if (name.startsWith("∂")) return `∂L/∂${own === "" ? name.slice("∂L/∂".length) : own}`;
  if (own.endsWith("⁺")) return own;
  const told = own === "" && shape.length > 1 && shape[0] === 1 ? shape.slice(1) : shape;
  return `${own} ${told.join("×")}`.trim();
}

/** A parameter, or its gradient, is named after its layer and itself: `conv1.k`. */
function isParameter(name: string): boolean {
  return name.includes(".");
}

import type { Step, Trace } from "../../nn/trace/index.js";

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

/** How many pixels wide a cell is, how maps are set out and where long rows are folded. */
export function sizeOf({ name, tensor: { shape } }: Step): {
  scale: number;
  fold?: number;
  columns?: number;
} {
  const [first = 1, second = 1] = shape;
  const width = shape.at(-1) ?? 1;
  if (isParameter(name)) {
    if (shape.length === 4)
      return { scale: second > 1 ? 2 : 4, columns: Math.min(16, first * second) };
    return shape.length === 2 ? { scale: 1, columns: 5 } : { scale: 8 };
  }
  const scale = width > 50 ? 3 : shape.length < 3 ? 11 : width > 14 ? 2 : width > 8 ? 3 : 4;
  const crowded = first > 1 && shape.length > 2 ? 2 : 1;
  return { scale: Math.max(1, Math.floor(scale / crowded)), fold: width > 50 ? 25 : 1 };
}

/** The shape, but for a batch of one; under it a gradient says whose it is. */
export function captionOf({ name, tensor: { shape } }: Step): string {
  const own = isParameter(name) ? name.slice(name.indexOf(".") + 1) : "";
  if (name.startsWith("∂")) return `∂L/∂${own === "" ? name.slice("∂L/∂".length) : own}`;
  const told = shape.length === 4 && shape[0] === 1 ? shape.slice(1) : shape;
  return `${own} ${told.join("×")}`.trim();
}

/** A parameter, or its gradient, is named after its layer and itself: `conv1.k`. */
function isParameter(name: string): boolean {
  return name.includes(".");
}

import type { Tensor } from "../../../nn/index.js";

/** A value that a block of code finds: a tensor, a number, or plain lists and objects of them. */
export type Given = Tensor | number | readonly unknown[];

/** What the block finds beside what the ones before it have made, by Python's names, and what it makes, by the figure's. */
export interface NumPyBlock {
  readonly given?: Readonly<Record<string, Given>>;
  readonly made: Readonly<Record<string, Tensor>>;
  /** The figure that shows them, by its id, where that is not what the block is linked with itself. */
  readonly figure?: string;
}

/** The function's name in the code that `blockCode` makes. */
export const FUNCTION = "block";

/** Stands in what is printed before each result. */
export const RESULT = "\u001e\n";

/** An array of more numbers is printed with gaps. */
const MOST_WHOLE = 400;

/** In a line that is longer, a row of an array goes on in the next. */
const LINE = 1000;

/**
 * The variables that a block's lines say to hold tensors. A line says it in its closing comment,
 * `gw = x.T @ g  # ∂L/∂W [d₁, d₂]`: what `gw` holds when the block ends is ∂L/∂W.
 */
export function variablesOf(code: string): Map<string, string> {
  const lines = code.matchAll(/^ *(\w+)(?:\[.*?\])? [-+]?= .*# (\S+)/gm);
  return new Map(Array.from(lines, ([, variable = "", tensor = ""]) => [tensor, variable]));
}

/**
 * A module of Python with one function, which runs blocks one after the other, each with what it is given, and prints and
 * gives what the last of them makes. What stands before it may define what the blocks use. Throws RangeError where no line
 * says to make such a tensor.
 */
export function blockCode(
  blocks: readonly (NumPyBlock & { readonly code: string })[],
  before = "",
): string {
  const last = blocks.at(-1)!;
  const variables = variablesOf(last.code);
  const results = Object.keys(last.made).map((tensor) => {
    const variable = variables.get(tensor);
    if (variable === undefined) throw new RangeError(`blockCode: no line makes ${tensor}`);
    return variable;
  });
  const body = blocks.flatMap(({ code, given = {} }) => [
    ...Object.entries(given).map(([name, value]) => `${name} = ${literal(value)}`),
    ...code.trimEnd().split("\n"),
  ]);
  const end = [
    `for result in (${results.join(", ")},):`,
    `    print(${JSON.stringify(RESULT.trimEnd())})`,
    "    result = np.asarray(result)",
    '    print(result + 0 if result.dtype.kind == "f" else result)', // -0. is printed as 0.
    `return ${results.map((name) => `np.asarray(${name}, float)`).join(", ")}`,
  ];
  const indented = [...body, ...end].map((line) => (line === "" ? "" : `    ${line}`));
  const head = [
    "import numpy as np",
    `np.set_printoptions(threshold=${MOST_WHOLE}, linewidth=${LINE})`,
  ];
  return [...head, before, `def ${FUNCTION}():`, ...indented, ""].join("\n");
}

/** A value as Python writes it, to the last bit. */
function literal(value: Given): string {
  if (typeof value !== "object" || !("data" in value)) return JSON.stringify(value);
  const { shape, data } = value as Tensor;
  return `np.array([${Array.from(data).join(", ")}], float).reshape(${JSON.stringify(shape)})`;
}

import type { Raised } from "../../python/index.js";

/** A method of a class: its arguments in their order, and which of them may be left out. */
export interface FoundMethod {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean }[];
}

/** A class of the reader's code, with its methods and those that it inherits. */
export interface FoundClass {
  readonly name: string;
  readonly methods: readonly FoundMethod[];
}

/** What stands in the reader's code. */
export interface FoundCode {
  readonly classes: readonly FoundClass[];
  /** Modules that the code imports and that are not here. */
  readonly absent: readonly string[];
}

/** Where a layer keeps its arrays, as a try has shown: the places that could be each of them. */
export interface Probe {
  readonly weight: readonly string[];
  readonly bias: readonly string[];
  readonly gradX: readonly string[];
  readonly gradWeight: readonly string[];
  readonly gradBias: readonly string[];
  /** For each place of the weights, the order of their axes. */
  readonly orders: readonly (readonly number[])[];
  /** Whether the layer takes one image, or one row, and no batch. */
  readonly alone: boolean;
  /** Whether backward changes the weights, by a learning rate that the layer keeps; or by one that it can't be told. */
  readonly steps: boolean;
  readonly ownRate: boolean;
  /** Why the try did not come to its end. */
  readonly failed: Raised | null;
}

/** As many classes, methods, arguments or places as are read. */
const MOST = 200;

/** The answer of the companion's `classes`. The reader's code runs beside what answers, so only plain parts are kept. */
export function foundCode(answer: string): FoundCode {
  const { classes, absent } = object(parsed(answer));
  return {
    classes: list(classes).map((one) => {
      const { name, methods } = object(one);
      return { name: text(name), methods: list(methods).map(foundMethod) };
    }),
    absent: list(absent)
      .map(text)
      .filter((name) => !name.includes(".")),
  };
}

/** The answer of the companion's `probe`. */
export function probeOf(answer: string): Probe {
  const { weight, bias, gradX, gradWeight, gradBias, orders, ...rest } = object(parsed(answer));
  const { failed, alone, steps, ownRate } = rest;
  const [name, said, line] = list(failed);
  return {
    weight: list(weight).map(text),
    bias: list(bias).map(text),
    gradX: list(gradX).map(text),
    gradWeight: list(gradWeight).map(text),
    gradBias: list(gradBias).map(text),
    orders: list(orders).map((order) => list(order).map(Number)),
    alone: alone === true,
    steps: steps === true,
    ownRate: ownRate === true,
    failed:
      name === undefined
        ? null
        : { name: text(name), said: text(said), line: typeof line === "number" ? line : null },
  };
}

function foundMethod(data: unknown): FoundMethod {
  const { name, parameters } = object(data);
  return {
    name: text(name),
    parameters: list(parameters).map((one) => ({
      name: text(object(one).name),
      optional: object(one).optional === true,
    })),
  };
}

/** JSON; nothing where the text is none. */
export function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    return null;
  }
}

function object(data: unknown): Record<string, unknown> {
  return Object(data);
}

function list(data: unknown): unknown[] {
  return Array.isArray(data) ? data.slice(0, MOST) : [];
}

function text(data: unknown): string {
  return typeof data === "string" ? data.slice(0, 200) : "";
}

import { type Tensor, tensor } from "../../nn/index.js";
import type { Failure, Found, FoundKind, ResultReason } from "./failure.js";

/**
 * What the guard has read, `2,3|1,2,3,4,5,6`, as a float64 tensor. NaN and infinities are let through: they
 * are numbers, if wrong ones. What begins with "!" is a code of what is wrong, and in a line each what it comes with.
 */
export function parseResult(text: string, name: string): Tensor | { failure: Failure } {
  if (text.startsWith("!")) {
    return { failure: { kind: "result", reason: reasonOf(text.slice(1).split("\n"), name) } };
  }
  const [shape = "", cells = ""] = text.split("|");
  return tensor(shape === "" ? [] : shape.split(",").map(Number), cells.split(",").map(Number));
}

function reasonOf([code = "", place = "", ...more]: readonly string[], name: string): ResultReason {
  const at = { code: code as never, place: `${name}${place}` };
  const [first, second] = more;
  switch (code as ResultReason["code"]) {
    case "not-a-number":
    case "not-an-array":
      return { ...at, found: foundOf(first ?? "") };
    case "uneven":
      return { ...at, entries: Number(first), neighbours: Number(second) };
    case "too-deep":
    case "too-many-cells":
      return { ...at, most: Number(first) };
    default:
      return at;
  }
}

/** A kind of value as the guard writes it: a class's name is in quotes. */
function foundOf(text: string): Found {
  return text.startsWith('"') ? { class: JSON.parse(text) } : (text as FoundKind);
}

/** What the guard says when a result has no numbers under a name: "?", "@" for a getter, or the kind it is. */
export function notPicked(text: string, name: string, wanted: readonly string[]): Failure {
  const reason: ResultReason =
    text === "?"
      ? { code: "not-in-result", name, wanted }
      : text === "@"
        ? { code: "getter-in-result", name }
        : { code: "not-an-object", found: foundOf(text.slice(1)), wanted };
  return { kind: "result", reason };
}

import { transform } from "sucrase";
import type { Failure } from "./failure.js";
import { MOST_CODE } from "./limits.js";

/** The code without its types, each line where it was; or why it cannot be read. */
export function stripTypes(code: string): { code: string } | { failure: Failure } {
  if (code.length > MOST_CODE) {
    return { failure: { kind: "syntax", reason: { code: "too-long", most: MOST_CODE } } };
  }
  try {
    return { code: withoutTypes(code) };
  } catch (error) {
    return { failure: syntaxFailure(error) };
  }
}

/** The code without its types, each line where it was. Throws Error where it cannot be read. */
export function withoutTypes(code: string): string {
  return transform(code, { transforms: ["typescript"], disableESTransforms: true }).code;
}

/** Sucrase ends its messages with the place, "(3:5)", and begins them with its own name. */
function syntaxFailure(error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  const place = /\((\d+):\d+\)\s*$/.exec(text);
  const said = text
    .replace(/^Error transforming [^:]*: /, "")
    .replace(/\s*\(\d+:\d+\)\s*$/, "")
    .slice(0, 200);
  const line = place === null ? undefined : Number(place[1]);
  return { kind: "syntax", reason: { code: "unreadable", said }, line };
}

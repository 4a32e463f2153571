import { readFileSync } from "node:fs";

/** What a reader makes of a file. Throws Error that names it. */
export function readFrom<Value>(file: string, read: (bytes: Buffer) => Value): Value {
  try {
    return read(readFileSync(file));
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`);
  }
}

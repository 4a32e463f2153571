import { fetchFile, fetchText } from "../files/index.js";
import type { PythonFiles } from "./interpreter.js";

/** Where the files are, and how large the packed one is. */
export interface PythonAddresses {
  readonly script: string;
  readonly packed: string;
  readonly bytes: number;
}

/**
 * Fetches what Python is started from, and tells how much of it is here, from 0 to 1. The browser's cache keeps it.
 * Throws FileError where it cannot be fetched.
 */
export async function fetchPython(
  { script, packed, bytes }: PythonAddresses,
  onProgress: (share: number) => void,
): Promise<PythonFiles> {
  const text = await fetchText(script);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  for await (const part of await fetchFile(packed)) {
    parts.push(part);
    received += part.length;
    onProgress(Math.min(1, received / bytes));
  }
  return { script: text, packed: await new Blob(parts).arrayBuffer() };
}

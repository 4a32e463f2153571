import type { PythonFiles } from "./interpreter.js";

/** Where the files are, and how large the packed one is. */
export interface PythonAddresses {
  readonly script: string;
  readonly packed: string;
  readonly bytes: number;
}

/**
 * Fetches what Python is started from, and tells how much of it is here, from 0 to 1. The browser's cache keeps it.
 * Throws Error where it cannot be fetched.
 */
export async function fetchPython(
  { script, packed, bytes }: PythonAddresses,
  onProgress: (share: number) => void,
): Promise<PythonFiles> {
  const text = await (await fetched(script)).text();
  const { body } = await fetched(packed);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = body!.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    parts.push(next.value);
    received += next.value.length;
    onProgress(Math.min(1, received / bytes));
  }
  return { script: text, packed: await new Blob(parts).arrayBuffer() };
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: HTTP ${response.status}`);
  return response;
}

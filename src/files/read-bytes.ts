import { FileError } from "./problem.js";

/**
 * The bytes of a file that a reader brings.
 *
 * @throws FileError where it cannot be read, as a folder cannot, or a file that has changed since.
 */
export async function readBytes(file: File): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new FileError({ code: "file-unreadable", file: file.name }, cause);
  }
}

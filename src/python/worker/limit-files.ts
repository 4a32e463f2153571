import type { FileSystem } from "./pyodide.js";

/** How much code may write into files, all together, in bytes: they are kept in memory that Python's limit does not count. */
export const MOST_WRITTEN = 64 * 2 ** 20;

/** The number by which Emscripten knows that a disk is full. */
const FULL = 51;

/** From now on files that grow by more than they may are refused, as by a full disk. */
export function limitFiles(files: FileSystem): void {
  let left = MOST_WRITTEN;
  function take(bytes: number): void {
    if (bytes > left) throw new files.ErrnoError(FULL);
    left -= Math.max(0, bytes);
  }
  const { write, truncate } = files;
  files.write = (stream, from, offset, length, position, canOwn) => {
    const { usedBytes } = stream.node;
    // A screen has no bytes; behind the end of a file, the gap is filled too.
    if (usedBytes !== undefined)
      take(Math.max(length, (position ?? stream.position) + length - usedBytes));
    return write(stream, from, offset, length, position, canOwn);
  };
  files.truncate = (file, length) => {
    take(length - (typeof file === "string" ? 0 : (file.usedBytes ?? 0)));
    truncate(file, length);
  };
}

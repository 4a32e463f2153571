import { expect, test } from "vitest";
import { limitFiles, MOST_WRITTEN } from "../../../src/python/worker/limit-files.js";
import type { FileSystem } from "../../../src/python/worker/pyodide.js";

class DiskError extends Error {
  constructor(readonly errno: number) {
    super();
  }
}

/** Files that note what they are asked for. */
function files() {
  const asked: string[] = [];
  const system: FileSystem = {
    mkdirTree: () => {},
    writeFile: () => {},
    write: (_stream, _from, _offset, length) => {
      asked.push(`write ${length}`);
      return length;
    },
    truncate: (_file, length) => void asked.push(`truncate ${length}`),
    ErrnoError: DiskError,
  };
  limitFiles(system);
  return { system, asked };
}

const full = expect.objectContaining({ errno: 51 });

test("files grow as far as they may, and then the disk is full", () => {
  const { system, asked } = files();
  const half = MOST_WRITTEN / 2;
  const write = (usedBytes: number | undefined, length: number, position = usedBytes ?? 0) =>
    system.write({ position, node: { usedBytes } }, new Uint8Array(), 0, length);
  expect(write(0, half)).toBe(half);
  expect(() => write(0, 1, half + 1)).toThrow(full); // behind a gap
  expect(() => system.truncate({ usedBytes: half }, 2 * half + 1)).toThrow(full);
  system.truncate({ usedBytes: half }, 0);
  expect(write(half, half)).toBe(half);
  expect(() => write(2 * half, 1)).toThrow(full);
  expect(write(undefined, 10 * half)).toBe(10 * half); // a screen is no file
  expect(asked).toEqual([`write ${half}`, "truncate 0", `write ${half}`, `write ${10 * half}`]);
});

import { afterAll, beforeAll } from "vitest";
import { openPython, type Python } from "../../grade/python/open-python.js";
import { openPythonRunner } from "../../src/exercises/index.js";

/**
 * The grader's Python in a browser of its own, one for the tests of a file or of a group. `milliseconds` is
 * how long a run may take, where that is another time than a student's.
 */
export function usePython(milliseconds?: number): ReturnType<typeof openPythonRunner> {
  let python: Python;
  const runner = openPythonRunner(() => python.start(), milliseconds);
  beforeAll(async () => {
    const opened = await openPython();
    if ("code" in opened) throw new Error(JSON.stringify(opened));
    python = opened;
  });
  afterAll(async () => {
    runner.close();
    await python.close();
  });
  return runner;
}

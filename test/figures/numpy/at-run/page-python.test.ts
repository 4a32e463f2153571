import { beforeEach, expect, test, vi } from "vitest";
import { openPagePython } from "../../../../src/figures/numpy/at-run/page-python.js";
import { type Interpreter, LateError, startInterpreter } from "../../../../src/python/index.js";

vi.mock("../../../../src/python/index.js", async (original) => ({
  ...(await original<object>()),
  fetchPython: async () => ({ script: "", packed: new ArrayBuffer(0) }),
  startInterpreter: vi.fn(),
}));

const start = vi.mocked(startInterpreter);
const python = () => openPagePython({ script: "", packed: "", bytes: 0 });
const run = (of: ReturnType<typeof python>) => of.run("def block(): ...", 1, () => {});

/** An interpreter that loads what it is given, and whose calls end as a test says. */
function interpreter(call: () => Promise<object>): Interpreter {
  const ask = async ({ type }: { type: string }) =>
    type === "load" ? { type: "loaded", printed: "" } : call();
  return { ask: vi.fn(ask) as unknown as Interpreter["ask"], end: vi.fn() };
}
const called = async () => ({ type: "called", printed: "", results: [] });

beforeEach(() => {
  start.mockReset();
});

test("one Python serves all runs of a page", async () => {
  start.mockResolvedValue(interpreter(called));
  const page = python();
  await Promise.all([run(page), run(page)]);
  expect(start).toHaveBeenCalledOnce();
});

test.each([
  ["that gave up is ended", async () => ({ type: "failed", printed: "" }), 1],
  [
    "that took too long has ended",
    async () => {
      throw new LateError();
    },
    0,
  ],
])("a Python %s, and the next run starts another", async (_how, call, ended) => {
  const first = interpreter(call);
  start.mockResolvedValueOnce(first).mockResolvedValueOnce(interpreter(called));
  const page = python();
  await run(page).catch(() => {});
  expect(first.end).toHaveBeenCalledTimes(ended);
  expect((await run(page)).type).toBe("called");
  expect(start).toHaveBeenCalledTimes(2);
});

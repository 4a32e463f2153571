import {
  MOST_CELLS,
  MOST_PRINTED,
  type NoNumbers,
  type Numbers,
  type Reply,
  type Request,
} from "../messages.js";
import { HARNESS, SHUT } from "./harness.js";
import { limitFiles } from "./limit-files.js";
import type { Files, Pyodide, PythonFunction, PythonObject } from "./pyodide.js";

const SITE_PACKAGES = "site-packages/";
const INSTALLED = "/lib/python3.12/site-packages/";

/** Python with NumPy, which loads code and calls its functions, and reaches nothing else. */
export interface Python {
  answer(request: Exclude<Request, { type: "open" }>): Reply;
}

/** Puts NumPy into a Python that has just started, and shuts what leads out of it. */
export function openPython(pyodide: Pyodide, files: Files): Python {
  for (const [path, bytes] of Object.entries(files)) {
    if (!path.startsWith(SITE_PACKAGES)) continue;
    const to = INSTALLED + path.slice(SITE_PACKAGES.length);
    pyodide.FS.mkdirTree(to.slice(0, to.lastIndexOf("/")));
    pyodide.FS.writeFile(to, bytes);
  }
  limitFiles(pyodide.FS);
  let printed = "";
  function writing() {
    const decoder = new TextDecoder();
    const write = (bytes: Uint8Array) => {
      const room = MOST_PRINTED + 1 - printed.length;
      // A text has no more characters than bytes.
      if (room > 0) printed += decoder.decode(bytes.subarray(0, 4 * room), { stream: true });
      printed = printed.slice(0, MOST_PRINTED + 1);
      return bytes.length;
    };
    return { write };
  }
  pyodide.setStdout(writing());
  pyodide.setStderr(writing());
  pyodide.runPython(HARNESS);
  const [load, tell, call] = ["load", "tell", "call"].map((name) => pyodide.globals.get(name)) as [
    PythonFunction,
    PythonFunction,
    PythonFunction,
  ];
  pyodide.runPython(SHUT);

  function run(request: Exclude<Request, { type: "open" }>): unknown {
    if (request.type === "load") {
      printed = "";
      return plain(load(request.code, request.companion ?? ""));
    }
    if (request.type === "tell") return plain(tell(request.name, request.said));
    const given = request.given.map(({ shape, cells, integers }) => [shape, cells, integers]);
    return plain(call(request.name, pyodide.toPy(given), request.results));
  }
  return {
    answer(request) {
      const told = run(request);
      return { ...replyFrom(told as unknown[]), printed } as Reply;
    },
  };
}

/** A list of Python's as one of JavaScript's. */
function plain(object: PythonObject): unknown {
  const value = object.toJs({ create_pyproxies: false });
  object.destroy();
  return value;
}

function replyFrom([type, first, said, line]: unknown[]): Record<string, unknown> {
  if (type === "raised") return { type, raised: { name: first, said, line: line ?? null } };
  if (type === "called") return { type, results: (first as unknown[][]).map(resultFrom) };
  return type === "told" ? { type, answer: first } : { type };
}

function resultFrom([code, first, second]: unknown[]): Numbers | NoNumbers {
  if (code === "numbers") return { shape: first as number[], cells: second as number[] };
  if (code === "too-many-cells") return { code, most: MOST_CELLS };
  if (code === "another-dtype") return { code, dtype: String(first) };
  return code === "empty" ? { code } : { code: "no-numbers", found: String(first) };
}

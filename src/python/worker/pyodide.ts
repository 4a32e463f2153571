/** What of Python's objects is used in JavaScript. */
export interface PythonObject {
  toJs(options: { create_pyproxies: false }): unknown;
  destroy(): void;
}

/** A function of Python's. */
export type PythonFunction = (...given: unknown[]) => PythonObject;

/** What is used of Pyodide. */
export interface Pyodide {
  readonly FS: {
    mkdirTree(path: string): void;
    writeFile(path: string, bytes: Uint8Array): void;
  };
  readonly globals: { get(name: string): PythonFunction };
  runPython(code: string): unknown;
  toPy(value: unknown): unknown;
  setStdout(options: { batched: (line: string) => void }): void;
  setStderr(options: { batched: (line: string) => void }): void;
}

/** Files by their path in the packed file. */
export type Files = Readonly<Record<string, Uint8Array>>;

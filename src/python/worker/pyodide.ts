/** What of Python's objects is used in JavaScript. */
export interface PythonObject {
  toJs(options: { create_pyproxies: false }): unknown;
  destroy(): void;
}

/** A function of Python's. */
export type PythonFunction = (...given: unknown[]) => PythonObject;

/** A file, or a screen, which has no bytes. */
interface Node {
  readonly usedBytes?: number;
}

/** What is open, and where its next byte goes. */
interface Stream {
  readonly position: number;
  readonly node: Node;
}

/** Pyodide's files, which are kept in the worker's memory. */
export interface FileSystem {
  mkdirTree(path: string): void;
  writeFile(path: string, bytes: Uint8Array): void;
  /** What all of Python's writing comes to. */
  write(
    stream: Stream,
    from: Uint8Array,
    offset: number,
    length: number,
    position?: number,
    canOwn?: boolean,
  ): number;
  truncate(file: Node | string, length: number): void;
  readonly ErrnoError: new (number: number) => Error;
}

/** What is used of Pyodide. */
export interface Pyodide {
  readonly FS: FileSystem;
  readonly globals: { get(name: string): PythonFunction };
  runPython(code: string): unknown;
  toPy(value: unknown): unknown;
  setStdout(options: { write: (bytes: Uint8Array) => number }): void;
  setStderr(options: { write: (bytes: Uint8Array) => number }): void;
}

/** Files by their path in the packed file. */
export type Files = Readonly<Record<string, Uint8Array>>;

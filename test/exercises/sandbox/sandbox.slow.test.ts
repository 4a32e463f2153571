import { expect, test, vi } from "vitest";
import { isOfTheSite, LIMITS } from "../../../src/exercises/index.js";
import { openSandbox } from "../../../src/exercises/sandbox/sandbox.js";
import { type Tensor, tensor } from "../../../src/nn/index.js";
import { failureInWords } from "../in-words.js";

const x = tensor([2, 2], [1, 2, 3, 4]);

/** What calling the code's f on [[1, 2], [3, 4]] gives, and what it printed. */
async function call(code: string, results: string[] = ["y"], given: Tensor = x) {
  const opened = await openSandbox(code, { ...LIMITS, steps: 500, milliseconds: 60_000 });
  if ("failure" in opened) return { ...opened, failure: failureInWords(opened.failure) };
  const outcome = opened.sandbox.call("f", [given], results);
  const { printed } = opened.sandbox;
  if ("failure" in outcome) return { failure: failureInWords(outcome.failure), printed };
  return { ...outcome, printed };
}

/** The body of f alone. */
const f = (body: string) => call(`export function f(x) {\n  ${body}\n}`);

function expectNumbers(outcome: object, shape: number[], numbers: number[]) {
  expect(outcome).toMatchObject({ got: { y: { shape, data: new Float64Array(numbers) } } });
}

test("code is TypeScript or JavaScript, and gets nested arrays", async () => {
  expectNumbers(await f("return transpose(x);"), [2, 2], [1, 3, 2, 4]);
  const typed =
    "type M = number[][];\nexport const f = (x: M): number => x[1][0] satisfies number;";
  expectNumbers(await call(typed), [], [3]);
});

test("several results are picked by name", async () => {
  const outcome = await call("export const f = (x) => ({ a: x, b: [7], c: 0 });", ["a", "b"]);
  expect(outcome).toMatchObject({ got: { a: { shape: [2, 2] }, b: { shape: [1] } } });
  expect(await call("export const f = (x) => ({ a: x });", ["a", "b"])).toMatchObject({
    failure: { kind: "result", message: "The result has no b: return { a, b }." },
  });
  expect(await call("export const f = (x) => 3;", ["a", "b"])).toMatchObject({
    failure: { kind: "result", message: "The result is a number: return { a, b }." },
  });
});

test("an error says what happened, and in which line of the student's code", async () => {
  expect(await f("const a = {};\n  return a.b.c;")).toMatchObject({
    failure: { kind: "error", line: 3, message: expect.stringMatching(/^TypeError: cannot read/) },
  });
  expect(await f("// matmul is not the student's own\n\n return matmul(x, [[1]]);")).toMatchObject({
    failure: { line: 4, message: "Error: matmul: [2,2] and [1,1] do not multiply" },
  });
  expect(await f("let a: number = ;")).toMatchObject({ failure: { kind: "syntax", line: 2 } });
  expect(await f("const a = 1;\n const a = 2;")).toMatchObject({
    failure: { kind: "syntax", line: 3 },
  });
  expect(await f("return ___;")).toMatchObject({
    failure: { line: 2, message: "There is still a blank (___) to fill in." },
  });
  expect(await f("throw 'words';")).toMatchObject({
    failure: { kind: "error", message: "The code threw words." },
  });
  expect(await f("throw Symbol('s');")).toMatchObject({
    failure: { kind: "error", message: "The code threw a symbol." },
  });
  const named = "const e = new Error('two\\nlines'); e.name = 'My\\nError'; throw e;";
  expect(await f(named)).toMatchObject({
    failure: { kind: "error", message: "My\nError: two\nlines" },
  });
  expect(await call("\nthrow new Error('at once');")).toMatchObject({
    failure: { kind: "syntax", message: "Error: at once", line: 2 },
  });
});

test("a function that is not exported is asked for by its name", async () => {
  for (const code of ["", "function f(x) { return x; }", "export const f = 3;"]) {
    expect(await call(code)).toMatchObject({
      failure: { kind: "missing", message: expect.stringContaining("export a function f") },
    });
  }
});

test("loops without end are ended", async () => {
  expect(await f("\n while (true) {}")).toMatchObject({
    failure: { kind: "time", line: expect.any(Number) },
  });
  expect(await call("for (;;);")).toMatchObject({ failure: { kind: "time" } });
  expect(await f("for (;;) { try { for (;;); } catch {} finally { continue; } }")).toMatchObject({
    failure: { kind: "time" },
  });
  expect(await f("return /(a+)+b/.test('a'.repeat(40));")).toMatchObject({
    failure: { kind: "time" },
  });
  const jobs = "const again = () => Promise.resolve().then(again); again(); for (;;) again();";
  expect(await f(jobs)).toHaveProperty("failure");
});

test("all calls together have one limit, counted alike on every machine", async () => {
  const code = "let n = 0; export function f(x) { n++; for (let i = 0; i < 1e5; i++); return n; }";
  const count = async () => {
    const opened = await openSandbox(code, { ...LIMITS, steps: 200 });
    if (!("sandbox" in opened)) throw new Error("not opened");
    let calls = 0;
    while ("got" in opened.sandbox.call("f", [x], ["y"])) calls++;
    return calls;
  };
  const calls = await count();
  expect(calls).toBeGreaterThan(1);
  expect(await count()).toBe(calls);
});

test("recursion without end, and nesting too deep for the browser, are ended", async () => {
  expect(await f("return f(x);")).toMatchObject({
    failure: { message: "A function calls itself without end (stack overflow).", line: 2 },
  });
  const deep = [
    "const a = []; a[0] = a; return a.flat(Infinity);",
    "return JSON.parse('['.repeat(1e5));",
    "return eval('['.repeat(1e5));",
    "let a = []; for (let i = 0; i < 1e5; i++) a = [a]; return a;",
    "let a = []; for (let i = 0; i < 1e5; i++) a = [a]; console.log(a); return 1;",
  ];
  for (const body of deep) expect(await f(body!), body).toHaveProperty("failure.message");
});

test("a memory bomb is ended", async () => {
  expect(await f("const a = []; for (;;) a.push([1, 2, 3, 4]);")).toMatchObject({
    failure: { kind: "memory" },
  });
  expect(await f("const m = new Map(); for (let i = 0; ; i++) m.set(i, { i });")).toMatchObject({
    failure: { kind: "memory" },
  });
  expect(await f("return 'a'.repeat(2 ** 29);")).toMatchObject({ failure: { kind: "memory" } });
  expect(await f("return new Uint8Array(2 ** 30);")).toMatchObject({ failure: { kind: "memory" } });
});

test("what is printed is kept, and cut", async () => {
  const outcome = await f("console.log('x is', x, -0, undefined, () => 1); return 1;");
  expect(outcome.printed).toEqual({
    text: "x is [[1,2],[3,4]] 0 undefined () => 1\n",
    cut: false,
  });
  const much = await f("for (let i = 0; i < 1e4; i++) console.log('y'.repeat(1e4)); return 1;");
  expect(much).toHaveProperty("got");
  expect(much.printed).toEqual({ text: "y".repeat(LIMITS.outputCharacters), cut: true });
});

test("changing the arguments changes no later call", async () => {
  const opened = await openSandbox("export const f = (x) => { x[0][0] = 9; return x; }", LIMITS);
  if (!("sandbox" in opened)) throw new Error("not opened");
  opened.sandbox.call("f", [x], ["y"]);
  expect(x.data[0]).toBe(1);
  expectNumbers(opened.sandbox.call("f", [tensor([1, 1], [5])], ["y"]), [1, 1], [9]);
});

test("prototypes may be changed at will: what is read stays what it is", async () => {
  const pollution = `
    Array.prototype.toJSON = () => 1; Object.prototype.toJSON = () => 1;
    for (const i of [0, 1, 2]) {
      Object.defineProperty(Array.prototype, i, { set() { throw 1; }, get: () => 0 });
    }
    Array.isArray = () => true; Array.prototype[Symbol.iterator] = null; Array.from = null;
    Object.getOwnPropertyDescriptor = () => ({ value: 0 }); Reflect.apply = () => 0;
    JSON.stringify = () => "{}"; Number.prototype.toString = () => "0";
    String.prototype.split = null; String.prototype.slice = null; globalThis.String = () => "0"; Object.setPrototypeOf = null;
    Function.prototype.call = null; Function.prototype.apply = null; Promise.prototype.then = null;
    Object.prototype.value = 7; Object.prototype.get = () => 8; Object.prototype.found = [9];
    globalThis.Array = null; globalThis.Object = null;
    export const f = (x) => x;`;
  expectNumbers(await call(pollution), [2, 2], [1, 2, 3, 4]);
  expect(await call(`${pollution}\nexport const g = 1;`, ["a", "b"])).toMatchObject({
    failure: { message: "The result has no a: return { a, b }." },
  });
  expectNumbers(await call("export const f = (x) => x;"), [2, 2], [1, 2, 3, 4]);
});

test("getters and proxies are no results, and are not called", async () => {
  const getter = "Object.defineProperty([1], 0, { get() { for (;;); }, enumerable: true })";
  expect(await f(`return [${getter}];`)).toMatchObject({
    failure: { kind: "result", message: "y[0][0] is a getter, not a number." },
  });
  expect(
    await call(`export const f = () => ({ get a() { for (;;); }, b: 1 });`, ["a", "b"]),
  ).toMatchObject({
    failure: {
      kind: "result",
      message: "a of the result is a getter: return the numbers themselves.",
    },
  });
  expect(await f("return new Proxy([1], {});")).toMatchObject({
    failure: { message: "ReferenceError: 'Proxy' is not defined", line: 2 },
  });
  expect(
    await f("throw { get message() { for (;;); }, get stack() { for (;;); } };"),
  ).toMatchObject({
    failure: { kind: "error" },
  });
});

test("only numbers in even, nested arrays are results", async () => {
  const wrong = [
    ["", "y is undefined, not a number."],
    ["return [[1, 2], [3]];", "y[1] has 1 entries, but its neighbours have 2."],
    ["return [[1, 2], 3];", "y[1] is a number, not an array."],
    ["return [[1, [2]], [3, 4]];", "y[0][1] is an array, not a number."],
    ["return [1, '2'];", "y[1] is a string, not a number."],
    ["return [1, null];", "y[1] is null, not a number."],
    ["return [1n];", "y[0] is a bigint, not a number."],
    ["return [new Number(1)];", "y[0] is a Number, not a number."],
    ["return [1, , 2];", "y[1] is missing."],
    ["return [];", "y is an empty array."],
    ["return new Array(4e9);", "y[0] is missing."],
    ["return Float64Array.of(1);", "y is a Float64Array, not a number."],
    ["const a = []; a[0] = a; return a;", "y is nested more than 6 deep."],
    ["return new Array(1e5).fill(1);", "y has more than 20000 cells."],
    [
      "return (async () => x)();",
      "y is a Promise (an async function cannot be checked), not a number.",
    ],
  ];
  for (const [body, message] of wrong) {
    expect(await f(body!), body).toMatchObject({ failure: { kind: "result", message } });
  }
  expectNumbers(await f("return [NaN, -Infinity, -0, 1e-300];"), [4], [NaN, -Infinity, 0, 1e-300]);
});

test("there is nothing to reach out with", async () => {
  const names =
    "fetch XMLHttpRequest WebSocket importScripts postMessage self window parent document localStorage indexedDB caches navigator process require module Buffer Deno Date performance setTimeout Atomics WebAssembly Worker std os print";
  const there = `${JSON.stringify(names.split(" "))}.filter((name) => name in globalThis)`;
  expect(await f(`console.log(${there}.join()); return 1;`)).toMatchObject({
    printed: { text: "\n" },
  });
  for (const attempt of [
    "return fetch('https://example.org');",
    "return process.exit(1);",
    "return globalThis.constructor.constructor('return process')();",
    "return require('fs');",
  ]) {
    expect(await f(attempt), attempt).toMatchObject({
      failure: { message: expect.stringMatching(/is not defined/), line: 2 },
    });
  }
  expect(await call("import fs from 'fs';\nexport const f = () => fs;")).toMatchObject({
    failure: { kind: "syntax", message: expect.stringContaining("could not load module") },
  });
  expect(await call("await 1;\nexport const f = () => 1;")).toMatchObject({
    failure: { kind: "syntax", message: expect.stringContaining("waits outside") },
  });
  expect(await f("return Math.random();")).toMatchObject({
    failure: { message: expect.stringContaining("Math.random is switched off") },
  });
});

test("code that is too long is not run", async () => {
  expect(await call(`//${"x".repeat(60_000)}`)).toMatchObject({ failure: { kind: "syntax" } });
});

test("where WebAssembly may not be compiled, the site has failed and not the code", async () => {
  vi.stubGlobal("WebAssembly", {
    ...WebAssembly,
    instantiate: () => Promise.reject(new Error("forbidden")),
  });
  const opened = await openSandbox("export function f() {}", LIMITS).finally(() =>
    vi.unstubAllGlobals(),
  );
  if (!("failure" in opened)) throw new Error("there was an interpreter");
  expect(isOfTheSite(opened.failure)).toBe(true);
  expect(failureInWords(opened.failure).message).toMatch(/WebAssembly.*Your code was not run/);
});

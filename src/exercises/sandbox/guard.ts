/**
 * Code that runs inside the sandbox, before the student's, and gives the sandbox three functions that the
 * student's code cannot reach. They keep what they need of the built-in objects in constants, look only
 * at own properties and make no arrays, so that nothing the student's code does to a prototype changes them.
 *
 * - `read(value)`: a number or nested arrays as text, `2,3|1,2,3,4,5,6`: the shape and the numbers; or, behind
 *   "!", a code of what is wrong with it, the place, and what more the code comes with, in a line each. Getters are
 *   not called.
 * - `pick(value, name)`: an own property, as `read` finds cells: { found }; or "?" where there is none, "@" where it
 *   is a getter, and "!" with the kind of a value that is no object.
 * - `describe(error)`: what was thrown: an error's name, message and stack, each in a line of JSON; anything else
 *   as text, or null for a symbol, in one line.
 */
export const GUARD = `
(function (print, most) {
  "use strict";
  const { isArray } = Array;
  const { getOwnPropertyDescriptor, getPrototypeOf, setPrototypeOf } = Object;
  const { apply } = Reflect;
  const { slice } = String.prototype;
  const { stringify } = JSON;
  const text = String;
  const cut = (value, length) => apply(slice, value, [0, length]);

  const MOST_CELLS = 20000;
  const MOST_AXES = 6;
  let problem, cells, count;

  function own(object, key) {
    const found = getOwnPropertyDescriptor(object, key);
    if (found === undefined) return found;
    return setPrototypeOf(found, null);
  }

  function kindOf(value) {
    if (value === null) return "null";
    const kind = typeof value;
    if (kind === "boolean") return text(value);
    if (isArray(value)) return "array";
    if (kind !== "object") return kind;
    const constructor = own(getPrototypeOf(value) ?? {}, "constructor");
    const name = constructor && constructor.value ? own(constructor.value, "name") : undefined;
    if (!name || typeof name.value !== "string" || name.value === "Object") return kind;
    return stringify(cut(name.value, 40));
  }

  function fail(code, place, first, second) {
    if (problem !== undefined) return;
    problem = "!" + code + "\\n" + place;
    if (first !== undefined) problem += "\\n" + first;
    if (second !== undefined) problem += "\\n" + second;
  }

  // Walks the cells in order; each array must be as long as the first one at its depth, which is "shape".
  function walk(value, place, depth, shape) {
    if (problem !== undefined) return;
    if (depth === shape.depth) {
      if (typeof value !== "number") return fail("not-a-number", place, kindOf(value));
      if (++count > MOST_CELLS) return fail("too-many-cells", "", MOST_CELLS);
      cells += count === 1 ? text(value) : "," + text(value);
      return;
    }
    if (!isArray(value)) return fail("not-an-array", place, kindOf(value));
    const length = own(value, "length").value;
    if (length !== shape.lengths[depth]) return fail("uneven", place, length, shape.lengths[depth]);
    for (let i = 0; i < length && problem === undefined; i++) {
      const cell = own(value, i);
      const at = place + "[" + i + "]";
      if (cell === undefined) return fail("no-cell", at);
      if (!("value" in cell)) return fail("getter", at);
      walk(cell.value, at, depth + 1, shape);
    }
  }

  function read(value) {
    problem = undefined;
    cells = "";
    count = 0;
    const shape = { depth: 0, lengths: setPrototypeOf({}, null), written: "" };
    let inner = value;
    let place = "";
    while (isArray(inner) && problem === undefined) {
      const length = own(inner, "length").value;
      if (length === 0) fail("empty", place);
      if (shape.depth === MOST_AXES) fail("too-deep", "", MOST_AXES);
      shape.lengths[shape.depth] = length;
      shape.written += shape.depth === 0 ? length : "," + length;
      shape.depth++;
      place += "[0]";
      const first = own(inner, 0);
      if (first === undefined) fail("no-cell", place);
      else if ("value" in first) inner = first.value;
      else fail("getter", place);
    }
    walk(value, "", 0, shape);
    return problem === undefined ? shape.written + "|" + cells : problem;
  }

  function pick(value, name) {
    if (value === null || typeof value !== "object") return "!" + kindOf(value);
    const found = own(value, name);
    if (found === undefined) return "?";
    if (!("value" in found)) return "@";
    return { found: found.value };
  }

  function textOf(object, key, steps) {
    const found = own(object, key);
    if (found !== undefined) return typeof found.value === "string" ? cut(found.value, 2000) : "";
    const parent = getPrototypeOf(object);
    return parent === null || steps === 0 ? "" : textOf(parent, key, steps - 1);
  }

  function describe(error) {
    if (error === null || typeof error !== "object") {
      return typeof error === "symbol" ? "null" : stringify(cut(text(error), 500));
    }
    const message = stringify(cut(textOf(error, "message", 3), 500));
    const stack = stringify(textOf(error, "stack", 0));
    return stringify(textOf(error, "name", 3)) + "\\n" + message + "\\n" + stack;
  }

  // What the student's code may use and, from here on, change.
  const show = (value) => {
    if (typeof value === "string") return value;
    const written = typeof value === "object" ? stringify(value) : undefined;
    return written === undefined ? text(value) : written;
  };
  const log = (...values) => {
    let line = "";
    for (let i = 0; i < values.length; i++) line += (i === 0 ? "" : " ") + cut(show(values[i]), most);
    print(cut(line, most));
  };
  globalThis.console = { log, info: log, warn: log, error: log, debug: log };
  Math.random = () => {
    throw new Error("Math.random is switched off here: the same code must always give the same result");
  };
  return { read, pick, describe };
})
`;

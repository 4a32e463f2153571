import { afterEach, expect, test, vi } from "vitest";
import type { Cell } from "../../../../src/ui/page/cells/cell.js";
import { NeededCells } from "../../../../src/ui/page/cells/needed-cells.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Cells in places of which a test says whether they are near. */
function cellsByHand() {
  let tell: (changes: { target: unknown; isIntersecting: boolean }[]) => void = () => {};
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe() {}
    },
  );
  const changed = vi.fn();
  const needed = new NeededCells(changed);
  const places = new Map<string, Element>();
  return {
    needed,
    changed,
    cell(id: string, inputs: string[], outputs: string[] = []): Cell {
      const cell: Cell = { id, inputs, outputs, body: () => {} };
      places.set(id, { id, contains: (node: unknown) => node === id } as unknown as Element);
      needed.add(cell, places.get(id)!);
      return cell;
    },
    move: (id: string, isIntersecting: boolean) =>
      tell([{ target: places.get(id), isIntersecting }]),
  };
}

test("a cell is needed until the browser says that it is far, and again when it is near", () => {
  const { needed, changed, cell, move } = cellsByHand();
  const shown = cell("shown", ["display", "x"]);
  expect(needed.has(shown)).toBe(true);
  move("shown", false);
  expect(needed.has(shown)).toBe(false);
  move("shown", true);
  expect(needed.has(shown)).toBe(true);
  expect(changed).toHaveBeenCalledTimes(2);
});

test("what a needed cell is made of is needed, however far away it stands", () => {
  const { needed, cell, move } = cellsByHand();
  const first = cell("first", ["settings"], ["x"]);
  const second = cell("second", ["x"], ["y"]);
  const shown = cell("shown", ["display", "y"]);
  for (const id of ["first", "second", "shown"]) move(id, false);
  expect([first, second, shown].map((one) => needed.has(one))).toEqual([false, false, false]);
  move("shown", true);
  expect([first, second, shown].map((one) => needed.has(one))).toEqual([true, true, true]);
});

test("cells with controls and those that listen are needed wherever they stand", () => {
  const { needed, cell, move } = cellsByHand();
  const controls = cell("controls", ["view"], ["settings"]);
  const link = cell("link", ["figure", "invalidation"], ["relations"]);
  const made = cell("made", ["figure"], ["numbers"]);
  for (const { id } of [controls, link, made]) move(id, false);
  expect([controls, link, made].map((one) => needed.has(one))).toEqual([true, true, false]);
});

test("a cell that changes what another shows is needed when that is near, and one that changes nothing shown always", () => {
  const { needed, cell, move } = cellsByHand();
  const shown = cell("shown", ["display", "matrix"]);
  const change = cell("change", ["matrix", "step"]);
  const start = cell("start", ["document"]);
  for (const { id } of [shown, change, start]) move(id, false);
  expect([change, start].map((one) => needed.has(one))).toEqual([false, true]);
  move("shown", true);
  expect(needed.has(change)).toBe(true);
});

test("a cell's users are all that it has a part in, each once", () => {
  const { needed, cell } = cellsByHand();
  const first = cell("first", [], ["x"]);
  cell("second", ["x"], ["y"]);
  cell("third", ["x", "y"]);
  cell("other", ["z"]);
  expect([...needed.withUsers(first)].map(({ id }) => id)).toEqual(["first", "second", "third"]);
});

test("cells around what has the focus are needed, wherever the page is, until the focus goes elsewhere", () => {
  const { needed, changed, cell, move } = cellsByHand();
  const shown = cell("shown", ["display"]);
  const other = cell("other", ["display"]);
  for (const id of ["shown", "other"]) move(id, false);
  changed.mockClear();
  needed.comeNear("shown" as unknown as Node);
  expect(changed).toHaveBeenCalledOnce();
  expect([shown, other].map((one) => needed.has(one))).toEqual([true, false]);
  needed.comeNear("other" as unknown as Node);
  expect([shown, other].map((one) => needed.has(one))).toEqual([false, true]);
});

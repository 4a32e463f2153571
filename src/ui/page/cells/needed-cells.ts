import { type Cell, DISPLAY, INVALIDATION } from "./cell.js";

/** A cell is near that shows something in the window, or within a quarter of it above or below. */
const NEAR = "25% 0px";

/**
 * Which cells of a page a reader needs now: those that are near or around the focus, those with controls and those that
 * listen, those that change what is shown near, and whatever these are made of. Until the browser has said where a cell is,
 * it counts as near.
 */
export class NeededCells {
  readonly #users = new Map<string, Cell[]>();
  readonly #far = new Set<string>();
  /** Cells around the focus. */
  #focused: ReadonlySet<string> = new Set();
  readonly #cellsAt = new Map<Element, string[]>();
  readonly #observer: IntersectionObserver;
  readonly #known = new Map<string, boolean>();
  readonly #changed: () => void;

  /** Calls `changed` when other cells are needed than before. */
  constructor(changed: () => void) {
    this.#changed = changed;
    this.#observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          for (const id of this.#cellsAt.get(target) ?? [])
            isIntersecting ? this.#far.delete(id) : this.#far.add(id);
        }
        this.#known.clear();
        changed();
      },
      { rootMargin: NEAR },
    );
  }

  /** Takes up a cell that shows what it makes in `place`. */
  add(cell: Cell, place: Element | null): void {
    for (const input of cell.inputs ?? [])
      this.#users.set(input, [...(this.#users.get(input) ?? []), cell]);
    this.#known.clear();
    if (place === null) return;
    this.#cellsAt.set(place, [...(this.#cellsAt.get(place) ?? []), cell.id]);
    this.#observer.observe(place);
  }

  /** Takes the cells around a node as near while it has the focus, wherever the page is scrolled to. */
  comeNear(node: Node): void {
    const around = [...this.#cellsAt].filter(([place]) => place.contains(node));
    this.#focused = new Set(around.flatMap(([, cells]) => cells));
    this.#known.clear();
    this.#changed();
  }

  /** Whether a reader needs the cell now. */
  has(cell: Cell): boolean {
    const known = this.#known.get(cell.id);
    if (known !== undefined) return known;
    this.#known.set(cell.id, false); // a cell that uses itself by others adds nothing
    const isNeeded =
      this.#isNear(cell) ||
      listens(cell) ||
      this.#changesWhatIsNear(cell) ||
      this.#usersOf(cell).some((user) => this.has(user));
    this.#known.set(cell.id, isNeeded);
    return isNeeded;
  }

  /** The cell, and all that it has a part in. */
  *withUsers(cell: Cell, seen = new Set<Cell>()): Generator<Cell> {
    if (seen.has(cell)) return;
    seen.add(cell);
    yield cell;
    for (const user of this.#usersOf(cell)) yield* this.withUsers(user, seen);
  }

  #usersOf({ outputs = [] }: Cell): Cell[] {
    return outputs.flatMap((name) => this.#users.get(name) ?? []);
  }

  /** Whether a cell that makes nothing itself is given something that is shown near, or nothing that is shown. */
  #changesWhatIsNear({ inputs = [], outputs = [] }: Cell): boolean {
    if (outputs.length > 0 || inputs.includes(DISPLAY)) return false;
    const shown = inputs
      .flatMap((name) => this.#users.get(name) ?? [])
      .filter((user) => user.inputs?.includes(DISPLAY));
    return shown.length === 0 || shown.some((user) => this.#isNear(user));
  }

  #isNear({ id }: Cell): boolean {
    return !this.#far.has(id) || this.#focused.has(id);
  }
}

/** Whether a cell makes controls, or listens until it is invalidated. */
function listens({ inputs = [] }: Cell): boolean {
  return inputs.includes("view") || inputs.includes(INVALIDATION);
}

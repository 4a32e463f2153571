/** A value that changes step by step, and whose last step can be taken back. */
export interface Undoable<T> {
  readonly value: T;
  /** Begins a new step, to this value. */
  step(next: T): void;
  /** Goes on with the present step: it ends at this value. */
  amend(next: T): void;
  /** Takes the last step back; at the first value there is none. */
  undo(): void;
}

/** A value that can be taken back through `first`, which is not empty and has the present value last. */
export function undoable<T>(first: readonly T[]): Undoable<T> {
  let past = first.slice(0, -1);
  let value = first.at(-1) as T;
  return {
    get value() {
      return value;
    },
    step(next) {
      past = [...past, value];
      value = next;
    },
    amend(next) {
      value = next;
    },
    undo() {
      value = past.at(-1) ?? value;
      past = past.slice(0, -1);
    },
  };
}

/** Code of the reader's own, and what was shown in its place. */
export interface Aside {
  readonly own: string;
  readonly shown: string;
}

/** What is put aside when `next` takes the place of `code`; code that was only shown is not the reader's own. */
export function putAside(before: Aside | undefined, code: string, next: string): Aside {
  return { own: before?.shown === code ? before.own : code, shown: next };
}

/** Whether there is code to come back to. */
export function canComeBack(aside: Aside | undefined): boolean {
  return aside !== undefined && aside.own.trim() !== "" && aside.own !== aside.shown;
}

/** Code of the reader's own, and what is shown in its place; without `shown` the reader's own code stands there too. */
export interface Aside {
  readonly own: string;
  readonly shown?: string | undefined;
}

/** The reader's own code, here or in another tab: code that was only shown is not. */
export function ownOf(code: string, aside: Aside | undefined): string {
  return aside?.shown === code ? aside.own : code;
}

/** What is put aside when `next` is shown in the place of `code`. */
export function putAside(before: Aside | undefined, code: string, next: string): Aside {
  return { own: ownOf(code, before), shown: next };
}

/** What is put aside when own code comes back in the place of `code`: that, unless it was only shown. */
export function putBack({ shown }: Aside, code: string): Aside | undefined {
  return shown === code ? undefined : { own: code };
}

/** Whether there is code to come back to. */
export function canComeBack(aside: Aside | undefined): boolean {
  return aside !== undefined && aside.own.trim() !== "" && aside.own !== aside.shown;
}

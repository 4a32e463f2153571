/** The field that says in which language a page's code is read: the reader's affair, and no state of a figure. */
export const CODE_FIELD = "code";

/** Whether an address names a state of the page's figures. */
export function hasState({ searchParams }: URL): boolean {
  return Array.from(searchParams.keys()).some((name) => name !== CODE_FIELD);
}

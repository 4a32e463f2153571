export const en = {
  menu: "Menu",
  search: "Search",
  pages: "Pages",
  contents: "On this page",
  neighbours: "Previous and next page",
  /** An exercise in the list of pages, where a chapter may have the same title. */
  toWrite: (title: string) => `Write: ${/^.[A-Z]/.test(title) ? title : lowered(title)}`,
  promise: "Everything on this page is computed in your browser. Nothing you do here leaves it.",
};

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

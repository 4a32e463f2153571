export const en = {
  name: "Unfold",
  menu: "Menu",
  search: "Search",
  pages: "Pages",
  contents: "On this page",
  neighbours: "Previous and next page",
  /** An exercise in the list of pages, where a chapter may have the same title. */
  toWrite: (title: string) => `Write: ${isName(title) ? title : lowered(title)}`,
  notStarted:
    "The scripts of this page could not start, so its figures stay empty. Browsers load none from a page that is opened from disk: serve the folder, with python3 -m http.server, and open the address that it prints. A web server must send .js files as JavaScript.",
  scriptsOff: "This browser runs no scripts, so the figures of this page stay empty.",
  promise: "Everything on this page is computed in your browser. Nothing you do here leaves it.",
  citeAs: "Cite this page as",
  /** `page` is null for the site as a whole. */
  citation: (page: string | null, version: string, date: string) =>
    `${page === null ? "Unfold." : `“${page}”, Unfold.`} Version ${version}, ${date}.`,
  foundAnError: "Have you found an error?",
  reportIt: "Report it.",
  reportToTeacher:
    "Have you found an error? Please tell your teacher, or whoever gave you this copy of the site.",
  picture:
    "An image, a kernel and their convolution; the image unfolded, and the kernel unfolded, with the same number framed in each.",
};

/** Whether a title begins with a word that keeps its capital, such as ReLU or X′. */
function isName(title: string): boolean {
  return !/^\p{Lu}\p{Ll}*(?!\S)/u.test(title.replace(/[,:]/g, ""));
}

function lowered(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1);
}

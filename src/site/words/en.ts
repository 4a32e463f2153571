export const en = {
  name: "Unfold",
  menu: "Menu",
  search: "Search",
  pages: "Pages",
  contents: "On this page",
  sections: { derivations: "Derivations", network: "The network", exercises: "Exercises" },
  /** What pages are called in the list of pages. */
  pageNames: {
    "/chain-rule": "The chain rule",
    "/pooling-relu-flatten": "Pooling, ReLU, Flatten",
    "/linear": "The linear layer",
    "/convolution": "Convolution",
    "/unfold-input": "Unfold the input",
    "/unfold-kernel": "Unfold the kernel",
    "/kernel-gradient": "The gradient of the kernel",
    "/convolution-gradients": "The gradient of the pixels",
    "/cross-entropy": "Cross-entropy",
    "/gradient-check": "The gradient check",
    "/the-code": "Reading the code",
    "/slips": "Slips",
    "/one-matrix": "One matrix, every convolution",
    "/why-fast": "Why one product beats loops",
    "/frequencies": "Waves through a kernel",
    "/network": "The whole network",
    "/training": "Training",
    "/see-it-learn": "See it learn",
    "/recipes": "Recipes",
    "/evaluation": "Evaluation",
    "/draw": "Your own digit",
    "/break-it": "The break-it lab",
    "/your-network": "Bring your own network",
    "/exercises/": "All exercises",
    "/exercises/capstone": "Train with your layers",
    "/exercises/report": "Report",
    "/notation": "Notation and glossary",
    "/references": "References",
    "/teach": "For teachers",
    "/about": "About",
  },
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

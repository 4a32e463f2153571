export const en = {
  /** Why Python does not start, within a sentence. */
  late: "Python has not started within a minute",
  refused:
    "this browser, or a policy of the site’s host, does not let Python start, which needs WebAssembly and up to 512 MB of memory",
};

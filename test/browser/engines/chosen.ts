/**
 * The files of browser tests that `npm test` runs in Firefox too, where all of them would take too long: cells and
 * walks, tiles, the debugger, drawing, training in its worker, exercises and what they keep, guesses, the shell, and
 * the keys. `npm run firefox` runs all.
 */
export const IN_FIREFOX: readonly string[] = [
  "home",
  "linear",
  "network",
  "network-keys",
  "training",
  "exercises",
  "capstone",
  "guess",
  "draw",
  "shell",
].map((name) => `test/browser/${name}.test.ts`);

import { bundle } from "../../src/site/bundle.js";

// The editor of code, loaded by the pages alone on which code is written.
process.stdout.write(bundle("figures/exercises/editor/code-editor.ts"));

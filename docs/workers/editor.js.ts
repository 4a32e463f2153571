import { bundle } from "../../src/site/bundle.js";

// The editor of the exercises, loaded by their pages alone.
process.stdout.write(bundle("chapters/exercises/editor/code-editor.ts"));

import { bundle } from "../../src/site/bundle.js";

// The worker that runs a student's code, with the interpreter inside; loaded at the first run.
process.stdout.write(bundle("exercises/runner/worker.ts"));

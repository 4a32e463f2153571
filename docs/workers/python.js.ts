import { bundle } from "../../src/site/bundle.js";

// The worker that runs Python, in one script. It is not opened from here: the page hands its text to the frame.
process.stdout.write(bundle("python/worker/worker.ts", "iife"));

import { parentPort } from "node:worker_threads";
import { answer } from "../src/exercises/runner/answer.js";

// The grader's worker thread: what the page's worker is on the page.
parentPort?.on("message", (request) => answer(request, (reply) => parentPort?.postMessage(reply)));

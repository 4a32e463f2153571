import { fetchArriving, fetchLabelsFirst } from "../../digits/index.js";
import { openLearner } from "../kernel/open-learner.js";
import type { DigitSets } from "../run/run-digits.js";
import type { Command, Source } from "./messages.js";
import { openSession } from "./session.js";

// The worker that trains: a session whose surroundings are the browser's.

let loaded: { key: string; digits: Promise<DigitSets> } | null = null;

/** Fetches the digits once, however many runs they serve, and lets go of those that it had before. */
function load(source: Source): Promise<DigitSets> {
  const key = JSON.stringify(source);
  if (loaded?.key !== key) loaded = { key, digits: fetchSets(source) };
  return loaded.digits;
}

/** Training can begin when the first of its own digits are there, so the others are fetched after all of them. */
async function fetchSets({ train, test }: Source): Promise<DigitSets> {
  const [training, tested] = await Promise.all([fetchArriving(train), fetchLabelsFirst(test)]);
  const arriving = training.images.until(training.digits.count).then(tested.fetchImages);
  arriving.catch(() => {}); // a run that needs them hears of it
  return { train: training.digits, training: training.images, test: tested.digits, arriving };
}

const channel = new MessageChannel();

/** A message to oneself: it is received after those that are already waiting. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}

const receive = openSession({
  load,
  open: openLearner,
  report: (report) => postMessage(report),
  now: () => performance.now(),
  nextTask,
});

addEventListener("message", ({ data }: MessageEvent<Command>) => receive(data));

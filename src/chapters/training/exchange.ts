import { firstOfEach } from "../../digits/first-of-each.js";
import type { OwnDigits } from "../../digits/own/index.js";
import { lossCsv } from "../../training/files/loss-csv.js";
import { startingFrom, type Training } from "../../training/index.js";
import { download } from "../../ui/dom/file.js";
import { OwnDigitsFigure } from "./own-digits-figure.js";
import { TakeAway } from "./take-away.js";
import { words } from "./words/index.js";

// What is only for those who ask for it is loaded when they do.
const parameterFiles = () => import("../../training/files/index.js");
const digitFiles = () => import("../../digits/own/index.js");

/**
 * Gives a reader the parameters and the losses of a training, and takes parameters for it, with which a run begins:
 * `onBegun` is told.
 */
export function ParametersExchange(training: Training, onBegun: () => void): HTMLElement {
  const figure = TakeAway(() => training.source.test);
  figure.addEventListener("take", async ({ detail: what }) => {
    const { parameters } = training.run;
    if (what === "losses") download("losses.csv", lossCsv(training.run), "text/csv");
    else if (parameters !== null) {
      const { writeParameters } = await parameterFiles();
      download("parameters.npz", writeParameters(parameters), "application/zip");
    }
    figure.say(words.takeAway.saved(training.run.losses.length));
  });
  figure.addEventListener("bring", async ({ detail: file }) => {
    try {
      const { readParameters } = await parameterFiles();
      const bytes = new Uint8Array(await file.arrayBuffer());
      const parameters = readParameters(bytes, file.name, training.run.parameters ?? {});
      training.resume(startingFrom(training.run, parameters));
      onBegun();
      figure.say(words.takeAway.loaded(file.name));
    } catch (error) {
      figure.say(words.unchanged((error as Error).message), true);
    }
  });
  return figure;
}

/** Takes a reader's own digits, from which `learn` begins a run; null stands for the site's. */
export function OwnDigitsExchange(
  learn: (digits: OwnDigits | null) => void,
): ReturnType<typeof OwnDigitsFigure> {
  const figure = OwnDigitsFigure();
  figure.addEventListener("back", () => {
    learn(null);
    figure.show(null);
  });
  figure.addEventListener("files", async ({ detail: files }) => {
    try {
      const { isPicture, readOwnDigits, readPictures } = await digitFiles();
      const pictures = files.some(isPicture) ? await readPictures(files) : null;
      const digits = await readOwnDigits(pictures?.files ?? files);
      const { train } = digits;
      learn(digits);
      figure.show(digits, firstOfEach(train), {
        classes: pictures?.classes ?? null,
        present: new Set(train.labels),
      });
    } catch (error) {
      figure.say(words.unchanged((error as Error).message));
    }
  });
  return figure;
}

import { loadPart, readBytes } from "../../files/index.js";
import { lossCsv } from "../../training/files/loss-csv.js";
import { startingFrom, type Training } from "../../training/index.js";
import { download } from "../../ui/dom/file.js";
import { TakeAway } from "./take-away.js";
import { words } from "./words/index.js";

// What is only for those who ask for it is loaded when they do.
const parameterFiles = () => loadPart(() => import("../../training/files/index.js"));

/**
 * Gives a reader the parameters and the losses of a training, and takes parameters for it, with which a run begins:
 * `onBegun` is told.
 */
export function ParametersExchange(training: Training, onBegun: () => void): HTMLElement {
  const figure = TakeAway(() => training.source.test);
  figure.addEventListener("take", async ({ detail: what }) => {
    const { parameters, losses, accuracies } = training.run;
    try {
      if (what === "losses") download("losses.csv", lossCsv(training.run), "text/csv");
      else if (parameters !== null) {
        const { writeParameters } = await parameterFiles();
        download("parameters.npz", writeParameters(parameters), "application/zip");
      }
      figure.say(words.takeAway.saved(losses.length, accuracies.at(-1)));
    } catch (error) {
      figure.say(words.takeAway.notSaved((error as Error).message), true);
    }
  });
  figure.addEventListener("bring", async ({ detail: file }) => {
    try {
      const { readParameters } = await parameterFiles();
      const bytes = await readBytes(file);
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

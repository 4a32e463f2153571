import { batch, fetchDigits } from "../../digits/index.js";
import {
  type CapstoneAnswers,
  CapstoneError,
  capstoneText,
  checkWords,
  EXERCISES,
  failureText,
  STOPPED,
  type Submission,
  trainWithStudentLayers,
} from "../../exercises/index.js";
import { LossCurves } from "../../figures/training/loss-curves.js";
import { fetchText } from "../../files/index.js";
import { permutation, seededRandom } from "../../nn/index.js";
import { number, readUrl } from "../../ui/address/address.js";
import { StartAndStop } from "../../ui/controls/start-and-stop.js";
import { element } from "../../ui/dom/element.js";
import { onWrittenElsewhere } from "../../ui/dom/restored.js";
import { metric } from "../../ui/text/metric.js";
import { trueMinus } from "../../ui/text/number-text.js";
import { LayerChoice } from "./layer-choice.js";
import { freshWork } from "./progress.js";
import { readSubmission, STORE_KEY } from "./store.js";
import { words } from "./words/index.js";

export interface CapstoneAddresses {
  /** The worker's script, which goes into the frame as text. */
  script: string;
  images: string;
  labels: string;
}

/** The exercises whose functions the network can use. */
const USED = [
  "linear-backward",
  "relu-and-pooling",
  "convolution-forward",
  "convolution-backward",
  "cross-entropy",
];

const BATCH_SIZE = 20;
const LEARNING_RATE = 0.1;
const ASKED = 5; // batches that neither network has learned from
const ADDRESS = { steps: number(1, 300, 60), seed: number(0, 9999, 1) };

/**
 * Trains the network with the layers that the student wrote, beside the engine's. The code is what the browser
 * keeps; it runs when the reader says so, in a frame that reaches nothing.
 */
export function Capstone(
  addresses: CapstoneAddresses,
  { invalidation }: { invalidation: Promise<void> },
): HTMLElement {
  const choices = EXERCISES.filter(({ id }) => USED.includes(id)).map(LayerChoice);
  const { steps, seed } = readUrl(ADDRESS);
  const curves = LossCurves();
  const told = element("p", { class: "capstone-state", role: "status" });
  const used = element("p", { class: "capstone-used" });
  const rows = element("tbody", {});
  const buttons = StartAndStop(
    { start: words.capstone.train(steps), stop: words.capstone.stop },
    train,
    stop,
  );
  const { heads } = words.capstone;
  const table = element(
    "details",
    {},
    element("summary", {}, words.capstone.losses),
    element(
      "table",
      { class: "findings" },
      element("thead", {}, Row("th", heads.step, heads.yours, heads.right)),
      rows,
    ),
  );
  let stopping = new AbortController();
  table.hidden = curves.hidden = true;
  invalidation.then(stop);

  /** The work as the browser keeps it now, which the boxes then tell of. */
  function read(): Submission["exercises"] {
    const { exercises } = readSubmission();
    for (const { exercise, show } of choices) show(exercises[exercise.id] ?? freshWork(exercise));
    return exercises;
  }
  function stop(): void {
    stopping.abort(STOPPED);
  }
  async function train(): Promise<void> {
    stopping = new AbortController();
    buttons.busy(true);
    delete told.dataset.done;
    told.textContent = words.capstone.onTheWay;
    rows.replaceChildren();
    try {
      await follow();
    } catch (error) {
      told.textContent = whyEnded(error);
    }
    told.dataset.done = "";
    buttons.busy(false);
  }
  async function follow(): Promise<void> {
    const codes: Record<string, string> = {};
    const exercises = read();
    for (const { exercise, input } of choices) {
      const work = exercises[exercise.id];
      if (input.checked && work !== undefined) codes[exercise.id] = work.code;
    }
    const script = await fetchText(addresses.script, stopping.signal);
    const digits = await fetchDigits(addresses, stopping.signal);
    const order = permutation(digits.count, seededRandom(seed));
    const batches = Array.from({ length: steps + ASKED }, (_, i) =>
      batch(digits, order, i * BATCH_SIZE, BATCH_SIZE),
    );
    let answers: CapstoneAnswers | null = null;
    const onReady = (names: readonly string[]) => {
      used.textContent = names.length === 0 ? words.capstone.allOurs : words.capstone.yours(names);
    };
    const [mine, right]: [number[], number[]] = [[], []];
    const running = trainWithStudentLayers(codes, {
      script,
      batches: batches.slice(0, steps),
      asked: batches.slice(steps),
      seed,
      lr: LEARNING_RATE,
      onReady,
      onAsked(found) {
        answers = found;
      },
    });
    for await (const { loss, reference } of running) {
      mine.push(loss);
      right.push(reference);
      curves.hidden = table.hidden = false;
      curves.update({ right, wrong: mine, name: words.capstone.curve, steps });
      rows.append(Row("td", String(mine.length), loss.toPrecision(6), reference.toPrecision(6)));
      told.textContent = words.capstone.at(mine.length, steps);
      if (stopping.signal.aborted) break;
    }
    judge(mine, right, answers);
  }
  /** Says whether the losses are the same, and what both networks read, unless they were stopped before. */
  function judge(
    mine: readonly number[],
    right: readonly number[],
    answers: CapstoneAnswers | null,
  ): void {
    const difference = Math.max(
      ...mine.map((loss, i) => Math.abs(loss - (right[i] ?? Number.NaN))),
    );
    const { same, apart } = words.capstone;
    const verdict = difference < 1e-3 ? same : apart;
    const shown = metric("losses-apart", difference, (d) => trueMinus(d.toPrecision(2)));
    const read = answers === null ? [] : words.capstone.read(answers, ASKED * BATCH_SIZE);
    told.replaceChildren(...verdict(shown, mine.length), ...read);
  }
  const root = element(
    "div",
    { class: "capstone" },
    element(
      "fieldset",
      {},
      element("legend", {}, words.capstone.layers),
      ...choices.map(({ row }) => row),
    ),
    element("div", { class: "buttons" }, buttons.start, buttons.stop),
    told,
    used,
    curves,
    table,
  );
  read();
  onWrittenElsewhere(root, STORE_KEY, read);
  return root;
}

function whyEnded(error: unknown): string {
  if (error === STOPPED) return failureText(STOPPED, checkWords()); // before its first step
  if (error instanceof CapstoneError) return capstoneText(error.failure, checkWords());
  return error instanceof Error ? error.message : String(error);
}

function Row(tag: "td" | "th", ...texts: string[]): HTMLElement {
  return element("tr", {}, ...texts.map((text) => element(tag, {}, text)));
}

import { batch, fetchDigits } from "../../digits/index.js";
import {
  type LayerSeconds,
  NetworkError,
  type Session,
  trainNetwork,
} from "../../exercises/network/index.js";
import { LossCurves } from "../../figures/training/loss-curves.js";
import { seededRandom, shuffle } from "../../nn/index.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { failureSaid } from "./failure-said.js";
import { TimeTable } from "./time-table.js";
import { words } from "./words/index.js";

export interface DigitAddresses {
  readonly images: string;
  readonly labels: string;
}

const LEARNING_RATE = 0.1;
const ASKED = 100; // digits that neither network has learned from

export interface TrainingOptions {
  readonly digits: DigitAddresses;
  readonly seed: number;
  /** Begins a task when nothing else is under way. */
  inTurn(task: () => Promise<void>): void;
  /** Hears when it begins and ends. */
  busy(now: boolean): void;
  /** Marks the line in which the code failed. */
  markLine(line: number | undefined): void;
}

/** Trains the network with the reader's layers beside the right one. */
export function Training(
  session: Session,
  { digits: addresses, seed, inTurn, busy, markLine }: TrainingOptions,
) {
  const told = element("p", { class: "run-state", role: "status", "data-told": "training" });
  const curves = LossCurves();
  const times = element("div", {});
  const size = Menu({}, ["5", "20", "100"]);
  const steps = Menu({}, ["10", "60", "300"]);
  size.value = "20";
  steps.value = "60";
  curves.hidden = true;
  const button = element(
    "button",
    { type: "button", class: "primary", onclick: () => inTurn(train) },
    words.training.train,
  );

  async function train(): Promise<void> {
    busy(true);
    delete told.dataset.done;
    told.textContent = words.training.onTheWay;
    const count = Number(steps.value);
    const [mine, right]: [number[], number[]] = [[], []];
    const seconds: (readonly LayerSeconds[])[] = [];
    try {
      await follow(count, mine, right, seconds);
    } catch (error) {
      if (error instanceof NetworkError) markLine(error.failure.line);
      const said =
        error instanceof NetworkError
          ? failureSaid(error.failure)
          : error instanceof Error
            ? error.message
            : String(error);
      told.textContent = words.training.ended(said, mine.length);
    }
    if (seconds.length > 0) times.replaceChildren(TimeTable(seconds));
    told.dataset.done = "";
    busy(false);
  }
  async function follow(
    count: number,
    mine: number[],
    right: number[],
    seconds: (readonly LayerSeconds[])[],
  ): Promise<void> {
    const digits = await fetchDigits(addresses);
    const order = shuffle(
      Uint32Array.from({ length: digits.count }, (_, i) => i),
      seededRandom(seed),
    );
    const each = Number(size.value);
    const batches = Array.from({ length: count }, (_, i) =>
      batch(digits, order, (i * each) % (digits.count - ASKED - each), each, "float64"),
    );
    const asked = [batch(digits, order, digits.count - ASKED, ASKED, "float64")];
    let read: (Node | string)[] = [];
    const running = trainNetwork(session, {
      batches,
      seed,
      lr: LEARNING_RATE,
      asked,
      onAsked: (answers) => {
        read = words.training.read(answers, ASKED);
      },
    });
    for await (const { loss, reference, seconds: spent } of running) {
      mine.push(loss);
      right.push(reference);
      seconds.push(spent);
      curves.hidden = false;
      curves.update({ right, wrong: mine, name: words.training.curve, steps: count });
      told.textContent = words.training.at(mine.length, count);
    }
    judge(mine, right, read);
  }
  function judge(mine: readonly number[], right: readonly number[], read: (Node | string)[]): void {
    const difference = Math.max(...mine.map((loss, i) => Math.abs(loss - right[i]!)));
    const shown = metric("losses-apart", difference, (value) => value.toPrecision(2));
    const verdict = difference < 1e-3 ? words.training.same : words.training.apart;
    told.replaceChildren(...verdict(shown, mine.length), ...read);
  }
  const field = (label: string, menu: HTMLElement) =>
    element("label", { class: "setting" }, element("span", {}, label), menu);
  return {
    element: element(
      "div",
      { class: "network-training" },
      element(
        "div",
        { class: "buttons" },
        button,
        field(words.training.size, size),
        field(words.training.steps, steps),
      ),
      told,
      curves,
      times,
    ),
    button,
  };
}

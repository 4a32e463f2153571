import { batch, fetchDigits } from "../../digits/index.js";
import { type Report, STOPPED } from "../../exercises/index.js";
import {
  type LayerSeconds,
  NetworkError,
  ROLES,
  type Role,
  type Session,
  trainNetwork,
  type Whose,
} from "../../exercises/network/index.js";
import { LossCurves } from "../../figures/training/loss-curves.js";
import { permutation, seededRandom } from "../../nn/index.js";
import { Menu } from "../../ui/controls/menu.js";
import { StartAndStop } from "../../ui/controls/start-and-stop.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { trueMinus } from "../../ui/text/number-text.js";
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
  /** Whose the layers are now. */
  whose(): Readonly<Record<Whose, readonly Role[]>>;
  /** What the checks have found in the reader's layers, if they were checked. */
  reports(): readonly Report[];
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
  { digits: addresses, seed, whose, reports, inTurn, busy, markLine }: TrainingOptions,
) {
  const told = element("p", { class: "run-state", role: "status", "data-told": "training" });
  const curves = LossCurves();
  const times = element("div", {});
  const size = Menu({}, ["5", "20", "100"]);
  const steps = Menu({}, ["10", "60", "300"]);
  size.value = "20";
  steps.value = "60";
  curves.hidden = true;
  let stopping = new AbortController();
  const buttons = StartAndStop(
    { start: words.training.train, stop: words.desk.stop },
    () => inTurn(train),
    () => {
      stopping.abort(STOPPED);
      session.stop();
    },
  );

  /** Removes what an earlier training has shown. */
  function clear(): void {
    told.replaceChildren();
    times.replaceChildren();
    curves.hidden = true;
    delete told.dataset.done;
  }
  async function train(): Promise<void> {
    clear();
    if (whose().reader.length === 0) {
      told.textContent = words.training.nothing + ownSaid();
      told.dataset.done = "";
      return;
    }
    stopping = new AbortController();
    busy(true);
    buttons.busy(true);
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
      const isBegun = error !== STOPPED; // while it waited for the digits
      told.textContent = isBegun ? words.training.ended(said, mine.length) : failureSaid(STOPPED);
    }
    if (seconds.length > 0) times.replaceChildren(TimeTable(seconds, whose().reader));
    told.dataset.done = "";
    buttons.busy(false);
    busy(false);
  }
  async function follow(
    count: number,
    mine: number[],
    right: number[],
    seconds: (readonly LayerSeconds[])[],
  ): Promise<void> {
    const digits = await fetchDigits(addresses, stopping.signal);
    const order = permutation(digits.count, seededRandom(seed));
    const each = Number(size.value);
    const batches = Array.from({ length: count }, (_, i) =>
      batch(digits, order, (i * each) % (digits.count - ASKED - each), each, "float64"),
    );
    const asked = [batch(digits, order, digits.count - ASKED, ASKED, "float64")];
    const isWhole = whose().reader.length === ROLES.length;
    let read = "";
    const running = trainNetwork(session, {
      batches,
      seed,
      lr: LEARNING_RATE,
      asked,
      onAsked: (answers) => {
        read = words.training.read(answers, ASKED, isWhole);
      },
    });
    for await (const { loss, reference, seconds: spent } of running) {
      mine.push(loss);
      right.push(reference);
      seconds.push(spent);
      curves.hidden = false;
      curves.update({ right, wrong: mine, name: words.training.curve(isWhole), steps: count });
      told.textContent = words.training.at(mine.length, count);
    }
    judge(mine, right, isWhole, read);
  }
  function judge(
    mine: readonly number[],
    right: readonly number[],
    isWhole: boolean,
    read: string,
  ): void {
    const difference = Math.max(...mine.map((loss, i) => Math.abs(loss - right[i]!)));
    const shown = metric("losses-apart", difference, (value) => trueMinus(value.toPrecision(2)));
    const verdict =
      difference < 1e-3
        ? words.training.same(shown, mine.length, isWhole)
        : [...words.training.apart(shown, mine.length), words.training.why[checked()]];
    const yours = words.training.yours(whose().reader.map((role) => words.named[role]));
    told.replaceChildren(...verdict, read, ...(isWhole ? [] : [yours + ownSaid()]));
  }
  function checked(): "unchecked" | "failed" | "passed" {
    if (reports().length === 0) return "unchecked";
    return reports().every(({ passed }) => passed) ? "passed" : "failed";
  }
  /** Which layers are the site's own, and why. */
  function ownSaid(): string {
    const roles = whose();
    return (["open", "failed", "absent"] as const)
      .filter((reason) => roles[reason].length > 0)
      .map((reason) => words.training.own[reason](roles[reason].map((role) => words.named[role])))
      .join("");
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
        buttons.start,
        buttons.stop,
        field(words.training.size, size),
        field(words.training.steps, steps),
      ),
      told,
      curves,
      times,
    ),
    button: buttons.start,
    clear,
  };
}

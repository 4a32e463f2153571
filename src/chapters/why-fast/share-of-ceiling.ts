import { type Digits, selectDigits } from "../../digits/index.js";
import { measure, median } from "../../figures/timing/measure.js";
import { defaultSettings } from "../../training/index.js";
import { multiplyAdds, SUMS, stepMultiplyAdds } from "../../training/kernel/multiply-adds.js";
import { openLearner } from "../../training/kernel/open-learner.js";
import { supportedKernel } from "../../training/kernel/support.js";
import { element } from "../../ui/dom/element.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { metric } from "../../ui/text/metric.js";
import { words } from "./words/index.js";

const say = words.ceiling;
const [ROUNDS, BATCH, TIMES] = [15, 100, 100_000];
/** An update that changes nothing to speak of, so that each run computes on like numbers. */
const RULE = { learningRate: 1e-6, momentum: 0, nesterov: false, weightDecay: 0 };

/** Multiply-adds a second: of a program that does nothing else, and of training, counted as if none were passed over. */
export interface Speeds {
  readonly ceiling: number;
  readonly step: number;
}

/** From the milliseconds that `TIMES` rounds of multiply-adds took, and one update on `BATCH` images. */
export function speedsOf(ceilingMs: number, stepMs: number): Speeds {
  const perStep = BATCH * stepMultiplyAdds(defaultSettings());
  return { ceiling: (1000 * SUMS * TIMES) / ceilingMs, step: (1000 * perStep) / stepMs };
}

/**
 * How much of what this device can multiply in a thread the site's trainer does, measured when asked for, turn by turn:
 * on the article's network and the first of the digits that `bring` brings. Where there is no SIMD it says so.
 */
export function ShareOfCeiling(bring: () => Promise<Digits>): HTMLElement {
  const status = element("span", { role: "status" });
  const backend = supportedKernel();
  const button = element("button", { type: "button", onclick: () => take() }, say.measure);
  const cells = { ceiling: element("td", {}), step: element("td", {}), share: element("td", {}) };
  const root = element(
    "div",
    { class: "tile-times" },
    element(
      "table",
      {},
      element("caption", {}, say.caption(BATCH, stepMultiplyAdds(defaultSettings()))),
      element(
        "tbody",
        {},
        ...(["ceiling", "step", "share"] as const).map((name) =>
          element("tr", {}, element("th", { scope: "row" }, say.rows[name]), cells[name]),
        ),
      ),
    ),
    element("p", {}, button, " ", status),
  );
  for (const cell of Object.values(cells)) cell.textContent = say.notYet;
  if (backend === null) {
    setPressable(button, false);
    status.textContent = say.noSimd;
  }

  async function take(): Promise<void> {
    if (backend === null || !isPressable(button)) return;
    setPressable(button, false);
    status.textContent = say.measuring;
    try {
      const digits = await bring();
      const batch = selectDigits(
        digits,
        Array.from({ length: BATCH }, (_, i) => i),
      );
      const learner = openLearner(defaultSettings());
      const options = { runs: 1, goOn: () => root.isConnected };
      const program = multiplyAdds(backend);
      const learn = () => {
        learner.backward(batch);
        learner.update(RULE);
      };
      const rounds: Speeds[] = [];
      while (rounds.length < ROUNDS) {
        const multiplying = await measure(() => program(TIMES), options);
        const learning = await measure(learn, options);
        if (multiplying === null || learning === null) return;
        rounds.push(speedsOf(multiplying, learning));
      }
      show(rounds);
      status.textContent = say.measured(ROUNDS);
    } catch (error) {
      status.textContent = error instanceof Error ? error.message : String(error);
    }
    setPressable(button, true);
  }
  function show(rounds: readonly Speeds[]): void {
    const middle = (of: (speeds: Speeds) => number) => median(rounds.map(of));
    cells.ceiling.replaceChildren(
      metric(
        "ceiling",
        middle((s) => s.ceiling),
        say.billions,
      ),
    );
    cells.step.replaceChildren(
      metric(
        "trainer",
        middle((s) => s.step),
        say.billions,
      ),
    );
    const share = middle(({ ceiling, step }) => step / ceiling);
    cells.share.replaceChildren(metric("ceiling-share", share, say.share));
  }
  return root;
}

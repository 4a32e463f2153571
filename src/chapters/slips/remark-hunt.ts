import type { Tensor } from "../../nn/index.js";
import { element } from "../../ui/dom/element.js";
import { metric } from "../../ui/text/metric.js";
import { figuresText } from "../../ui/text/number-text.js";
import { type FirstStep, firstStep } from "./first-steps.js";
import { Hunt } from "./hunt.js";
import { words } from "./words/index.js";

const say = words.remark;
const NETWORKS = 20;
/** A gradient so many times as large as another one is called larger, or smaller the other way round. */
const CLEARLY = 2;

const CLAIMS = ["prevents", "nothing", "causes"] as const;

/**
 * The article's remark on U(−1, 1) as a sentence with one place, judged by the gradients of the first kernels before
 * the first update: networks from U(−1, 1) beside networks from He's rule, for one digit x [1, 1, 28, 28].
 */
export function RemarkHunt(x: Tensor, label: number): HTMLElement & { value: boolean } {
  return Hunt("remark", {
    places: [
      {
        label: say.place,
        options: CLAIMS.map((claim) => [claim, say.claims[claim]] as const),
        printed: "prevents",
      },
    ],
    typeset: ([menu]) => [say.before, menu!],
    judge: ([claim]) => {
      const article = firstStep("article", x, label, NETWORKS);
      const he = firstStep("he", x, label, NETWORKS);
      const measured = claimOf(article.gradient / he.gradient);
      const isRight = claim === measured;
      return {
        isRight,
        sentence: say.verdict(isRight, figuresText(article.gradient / he.gradient, 1)),
        drawing: [table({ article, he })],
      };
    },
  });
}

/** Which of the claims a ratio of gradients bears out. */
export function claimOf(ratio: number): (typeof CLAIMS)[number] {
  return ratio > CLEARLY ? "causes" : ratio < 1 / CLEARLY ? "prevents" : "nothing";
}

function table(steps: Record<"article" | "he", FirstStep>): HTMLElement {
  const row = (beginning: "article" | "he") =>
    element(
      "tr",
      {},
      element("th", { scope: "row" }, say.beginnings[beginning]),
      ...(["loss", "gradient"] as const).map((of) =>
        element(
          "td",
          {},
          metric(`first-${of}-${beginning}`, steps[beginning][of], (v) => figuresText(v, 3)),
        ),
      ),
    );
  return element(
    "table",
    { class: "ratio-table" },
    element("caption", {}, say.caption(NETWORKS)),
    element(
      "thead",
      {},
      element("tr", {}, ...say.heads.map((head) => element("th", { scope: "col" }, head))),
    ),
    element("tbody", {}, row("article"), row("he")),
  );
}

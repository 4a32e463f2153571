import { FigureLink } from "../../figures/exercises/feedback.js";
import { LossCurves } from "../../figures/training/loss-curves.js";
import {
  type Lab,
  type LabReply,
  type Losses,
  labWords,
  type Probe,
  RUN,
  SYMPTOMS,
  type Symptom,
  symptomOf,
  type Weights,
} from "../../lab/index.js";
import { MISTAKE_IDS, type MistakeId, mistakeById, mistakeWords } from "../../mistakes/index.js";
import { Menu } from "../../ui/controls/menu.js";
import { element } from "../../ui/dom/element.js";
import { unbroken } from "../../ui/text/unbroken.js";
import { ChangedLine } from "./changed-line.js";
import { FindingsTable } from "./findings-table.js";
import { Fingerprints } from "./fingerprints.js";
import { GradientPictures } from "./gradient-pictures.js";
import { words } from "./words/index.js";

export interface BreakItOptions {
  lab: Lab;
  mistake: MistakeId;
  weights: Weights;
  /** The seed of a mystery: then the mistake is not named but to be found. */
  mystery?: number;
}

const PROBES: readonly (readonly [Probe, string])[] = [
  ["train", words.probes.train(RUN.steps)],
  ["check", words.probes.check],
  ["picture", words.probes.picture],
];

/**
 * A mistake on the real network: the line that it changes, three probes, each beside what is right, and a guess. With a
 * mistake that is known the symptom is guessed; with a mystery, the mistake, and the line is shown when it is found. The
 * picture is drawn at once.
 */
export function BreakIt(options: BreakItOptions): HTMLElement {
  const { lab, mistake, weights, mystery } = options;
  const mistakes = mistakeWords();
  const { symptoms, noWorker } = labWords();
  const { name, idea } = mistakes[mistake];
  const called = mystery === undefined ? words.curve.known : words.curve.mystery;
  const told = element("p", { class: "lab-state", role: "status" });
  const curves = LossCurves();
  const findings = element("div", { class: "lab-findings" });
  const pictures = element("div", { class: "lab-pictures" });
  curves.hidden = true;
  let used = 0;
  let guess: Symptom | null = null;
  let judge = () => {}; // once a run is over
  let agrees = false; // all tensors, as the check has found
  let hasNumbers = true; // all numbers of the picture

  function probe(which: Probe): void {
    used++;
    told.textContent = which === "train" ? words.state.loading : words.state.waiting;
    delete told.dataset.done;
    const losses: Losses[] = [];
    lab.probe(which, { mistake, weights }, (reply) => receive(reply, losses, which));
  }
  function receive(reply: LabReply, losses: Losses[], which: Probe): void {
    if (reply.type === "step") {
      losses.push(reply.losses);
      curves.hidden = false;
      curves.update({
        right: losses.map(({ right }) => right),
        wrong: losses.map(({ wrong }) => wrong),
        name: called,
        steps: RUN.steps,
      });
      told.textContent = words.state.step(losses.length, RUN.steps);
      return;
    }
    show(reply);
    told.textContent = failure(reply) ?? "";
    told.dataset.done = which;
    if (reply.type === "untried") used--;
    if (which !== "train" || reply.type === "untried") return;
    const error = reply.type === "error" ? reply.message : null;
    judge = () => judgeRun(losses, error);
    judge();
  }
  function show(reply: LabReply): void {
    if (reply.type === "checked") {
      findings.replaceChildren(FindingsTable(reply.findings));
      agrees = reply.findings.every(({ differing }) => differing === 0);
    }
    if (reply.type === "seen") {
      pictures.replaceChildren(GradientPictures(reply.picture));
      hasNumbers = reply.picture.wrong.data.every(Number.isFinite);
    }
    const failed = failure(reply);
    if (failed !== null) pictures.replaceChildren(element("p", {}, failed));
    overflowed.hidden = !agrees || hasNumbers;
  }
  /** Why a probe has found nothing; null where it has. */
  function failure(reply: LabReply): string | null {
    if (reply.type === "error") return words.state.error(reply.message);
    return reply.type === "untried" ? words.state.untried(reply.message ?? noWorker) : null;
  }
  function judgeRun(losses: readonly Losses[], error: string | null): void {
    const symptom = symptomOf(losses, error);
    const last = losses.at(-1);
    const numbers =
      last === undefined
        ? null
        : { wrong: last.wrong.toPrecision(3), right: last.right.toPrecision(3) };
    const guessed = guess === null ? null : symptoms[guess];
    verdict.textContent = words.verdict(symptoms[symptom], numbers, guessed);
    verdict.dataset.symptom = symptom;
    if (mystery === undefined) explanation.hidden = false;
  }

  const overflowed = element("p", { class: "lab-overflowed" }, words.overflowed);
  overflowed.hidden = true;
  lab.probe("picture", { mistake, weights }, show);
  const verdict = element("p", { class: "lab-verdict", role: "status" });
  const explanation = element(
    "div",
    { class: "mistake", "data-mistake": mistake },
    element("h2", {}, name),
    element("p", {}, ...unbroken(idea)),
    mystery === undefined ? null : ChangedLine(mistake),
    FigureLink(mistakeById(mistake), "."),
  );
  explanation.hidden = true;
  const buttons = PROBES.map(([which, text]) =>
    element("button", { type: "button", "data-probe": which, onclick: () => probe(which) }, text),
  );
  function answer(chosen: MistakeId): void {
    const found = chosen === mistake;
    told.textContent = found ? words.found(used) : words.notFound(mistakes[chosen].name);
    told.dataset.found = String(found);
    explanation.hidden = !found;
  }
  return element(
    "div",
    { class: "break-it", "data-mystery": mystery },
    mystery === undefined
      ? Choice(words.guessSymptom(RUN.steps), SYMPTOMS, {
          textOf: (symptom) => symptoms[symptom],
          onChoice: (symptom) => {
            guess = symptom;
            judge();
          },
        })
      : Choice(words.guessMistake, MISTAKE_IDS, {
          textOf: (id) => mistakes[id].name,
          onChoice: answer,
        }),
    mystery === undefined ? ChangedLine(mistake) : null,
    element("div", { class: "buttons" }, ...buttons),
    told,
    verdict,
    explanation,
    curves,
    pictures,
    findings,
    overflowed,
    Fingerprints(lab, weights),
  );
}

/** A choice among values, none of them at first. */
function Choice<Value extends string>(
  label: string,
  values: readonly Value[],
  { textOf, onChoice }: { textOf(value: Value): string; onChoice(value: Value): void },
) {
  const menu = Menu<Value | "">({}, [
    "",
    ...values.map((value) => [value, textOf(value)] as const),
  ]);
  menu.addEventListener("change", () => {
    const value = values.find((value) => value === menu.chosen());
    if (value !== undefined) onChoice(value);
  });
  return element("label", { class: "setting" }, element("span", {}, label), menu);
}

import { clamp } from "../../nn/clamp.js";
import {
  type Bend,
  bestStep,
  centralDifference,
  type LossAlong,
  type StepError,
  stepErrors,
} from "../../nn/gradient/index.js";
import { followUrl, number, readUrl, text, writeUrl } from "../../ui/address/address.js";
import type { HistoryStep } from "../../ui/address/history-writer.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { stepText } from "../../ui/text/amount-text.js";
import { numberText } from "../../ui/text/number-text.js";
import { nextBend, stepWithin } from "./bends.js";
import { errorDrawing, farDrawing, nearDrawing, sampled } from "./microscope-drawings.js";
import { panel, Slider, SlopesHead, slopeRow } from "./microscope-parts.js";
import { slopeSentence } from "./slope-sentence.js";
import { words } from "./words/index.js";

/** One number under the microscope: the loss along it in both precisions. */
export interface Specimen {
  /** The number's term, such as `K[0,0,1,0]`. */
  term: string;
  single: LossAlong;
  double: LossAlong;
}

export interface MicroscopeOptions {
  specimen: Specimen;
  /** Where there is a kink or a tie, for a number that meets none. */
  elsewhere(kind: Bend["kind"]): { term: string; at: number } | null;
}

/** What is examined: the number at a value, with a step. */
export interface View {
  term: string;
  at: number;
  epsilon: number;
}

const say = words.microscope;

/** The values that a number may take. */
export const RANGE = [-2, 2] as const;
/** Steps of the slider for the value; a kink lies between them and is reached by its button. */
const FINENESS = 1 / 50;
const EPSILONS = Array.from({ length: 105 }, (_, i) => 10 ** (-13 + i / 8));
const FIELDS = { at: text(), epsilon: number(-12, 0, -0.75, 0.25) };

/**
 * The loss against one number of a network: far, with its kinks; near, with the tangent that backward
 * gives and the secants of a central difference; and the error of that difference against its step, in
 * float32 and float64. The value and the step are in the address. `.value` is the view, `input` tells of
 * another, and `examine` puts another number under the microscope.
 */
export function Microscope({ specimen: first, elsewhere }: MicroscopeOptions): HTMLElement & {
  value: View;
  examine(specimen: Specimen): void;
} {
  let specimen = first;
  let bends: readonly Bend[] = [];
  let curve: readonly Point[] = [];
  let errors: { single: StepError[]; double: StepError[] } = { single: [], double: [] };
  const [far, near, error] = [Plot(230), Plot(230), Plot(230)];
  const value = Slider(say.value, { min: RANGE[0], max: RANGE[1], step: "any" });
  const step = Slider(say.step, { min: -12, max: 0, step: FIELDS.epsilon.step });
  const kink = button(say.toKink, () => go("kink"));
  const tie = button(say.toTie, () => go("tie"));
  const home = button(say.home, () => move(specimen.double.value, "push"));
  const slopes = element("tbody");
  const sentence = element("p", { class: "microscope-words", role: "status" });
  const plots = element(
    "div",
    { class: "microscope-plots" },
    panel(say.far, far.element),
    panel(say.near, near.element),
    panel(say.error, error.element),
  );
  const root = element(
    "div",
    { class: "microscope", "data-figure": "microscope" },
    element("div", { class: "microscope-controls" }, value.row, step.row),
    element("div", { class: "microscope-controls" }, kink, tie, home),
    element("table", { class: "microscope-slopes" }, SlopesHead(), slopes),
    sentence,
    plots,
  );
  const made = Object.assign(root, { value: { term: first.term, at: 0, epsilon: 1 }, examine });

  /** The value that the address gives this number, kept in the range; else its own. */
  function atFromAddress(): number {
    const [term, written] = readUrl(FIELDS).at.split(":");
    const read = Number(written);
    if (term !== specimen.term || written === "" || Number.isNaN(read))
      return specimen.double.value;
    return clamp(read, ...RANGE);
  }
  function examine(next: Specimen): void {
    specimen = next;
    bends = specimen.double.bends(...RANGE);
    curve = sampled(specimen.double.loss, ...RANGE);
    look();
  }
  function look(): void {
    const at = atFromAddress();
    const epsilon = 10 ** readUrl(FIELDS).epsilon;
    const moved =
      at !== made.value.at || specimen.term !== made.value.term || !errors.single.length;
    made.value = { term: specimen.term, at, epsilon };
    if (moved) {
      const slope = specimen.double.slope(at);
      errors = {
        single: stepErrors(specimen.single.loss, at, slope, EPSILONS),
        double: stepErrors(specimen.double.loss, at, slope, EPSILONS),
      };
    }
    show();
    emit(made, "input");
  }
  function move(at: number, step: HistoryStep): void {
    const own = at === specimen.double.value;
    writeUrl(FIELDS, { at: own ? "" : `${specimen.term}:${at}` }, step);
    look();
  }
  /** To the sharpest bend of a kind, then to the next, with a step that reaches across no other. */
  function go(kind: Bend["kind"]): void {
    const { at, epsilon } = made.value;
    const to = nextBend(bends, kind, at);
    if (to === null) {
      const place = elsewhere(kind);
      if (place === null) return;
      writeUrl(FIELDS, { at: `${place.term}:${place.at}` }, "push");
      emit(root, "choose", place.term);
      return;
    }
    const exponent = stepWithin(bends, to, epsilon, FIELDS.epsilon.step);
    writeUrl(FIELDS, { epsilon: FIELDS.epsilon.read(String(exponent)) }, "push");
    move(to, "replace");
  }
  function show(): void {
    const { term, at, epsilon } = made.value;
    const { single, double } = specimen;
    const slope = double.slope(at);
    const bend = bends.find((b) => Math.abs(b.value - at) < 1e-9) ?? null;
    const secants = {
      single: centralDifference(single.loss, at, epsilon),
      double: centralDifference(double.loss, at, epsilon),
    };
    value.show(at, `${term} = ${numberText(at, 4)}`);
    step.show(Math.log10(epsilon), `ε = ${stepText(epsilon)}`);
    home.disabled = at === double.value;
    slopes.replaceChildren(
      slopeRow(say.slopes.backward, "backward", slope, null),
      slopeRow(say.slopes.double, "double", secants.double, Math.abs(secants.double - slope)),
      slopeRow(say.slopes.single, "single", secants.single, Math.abs(secants.single - slope)),
    );
    const best =
      bend === null ? { single: bestStep(errors.single), double: bestStep(errors.double) } : null;
    sentence.textContent = slopeSentence({ term, at, epsilon, slope, secants, bend, best });
    draw(() => {
      const width = far.element.parentElement?.clientWidth ?? 0;
      if (width === 0) return;
      far.draw(width, farDrawing(double, curve, at, epsilon, bends, RANGE));
      near.draw(width, nearDrawing(specimen, at, epsilon));
      error.draw(width, errorDrawing(errors, epsilon, best));
    });
  }

  let drawing = () => {};
  function draw(now: () => void): void {
    drawing = now;
    now();
  }
  onResize(plots, () => drawing());
  value.input.addEventListener("input", (event) => {
    event.stopPropagation();
    const at = Number((Math.round(Number(value.input.value) / FINENESS) * FINENESS).toFixed(6));
    move(at, { control: "value" });
  });
  step.input.addEventListener("input", (event) => {
    event.stopPropagation();
    writeUrl(FIELDS, { epsilon: FIELDS.epsilon.read(step.input.value) }, { control: "epsilon" });
    look();
  });
  for (const { input } of [value, step])
    input.addEventListener("change", (event) => event.stopPropagation());
  followUrl(root, FIELDS, look);
  examine(first);
  return made;
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", onclick }, text);
}

import { clamp } from "../../nn/clamp.js";
import { type Bend, bestStep, centralDifference } from "../../nn/gradient/index.js";
import { followUrl, number, readUrl, text, writeUrl } from "../../ui/address/address.js";
import type { HistoryStep } from "../../ui/address/history-writer.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { onResize } from "../../ui/dom/lifetime.js";
import { isPressable, setPressable } from "../../ui/dom/pressable.js";
import { Plot, type Point } from "../../ui/plot/plot.js";
import { stepText } from "../../ui/text/amount-text.js";
import { numberText } from "../../ui/text/number-text.js";
import { nextBend, stepWithin } from "./bends.js";
import { errorDrawing, farDrawing, nearDrawing, sampled } from "./microscope-drawings.js";
import { panel, Slider, SlopesHead, slopeRow } from "./microscope-parts.js";
import { type Moves, readMoves, withMove, writeMoves } from "./moves.js";
import { slopeSentence } from "./slope-sentence.js";
import { errorsAt, type Specimen } from "./specimen.js";
import { words } from "./words/index.js";

export interface MicroscopeOptions {
  /** The number that is examined at first. */
  term: string;
  /** A number of the network in which others have been moved. */
  specimenOf(term: string, others: Moves): Specimen;
  /** Where there is a kink or a tie, for a number that meets none. */
  elsewhere(kind: Bend["kind"]): { term: string; at: number } | null;
  /** The cells that meet in a kink or a tie of the network that is moved so: an output at 0, or two that are equal. */
  meeting(moves: Moves, kind: Bend["kind"]): readonly string[];
}

/** What is examined: the number at a value, with a step, and all numbers that have been moved. */
export interface View {
  term: string;
  at: number;
  epsilon: number;
  moves: Moves;
}

const say = words.microscope;

/** The values that a number may take. */
export const RANGE = [-2, 2] as const;
/** Steps of the slider for the value; a kink lies between them and is reached by its button. */
const FINENESS = 1 / 50;
const FIELDS = { at: text(), epsilon: number(-12, 0, -0.75, 0.25) };

/**
 * The loss against one number of a network: far, with its kinks; near, with the tangent that backward
 * gives and the secants of a central difference; and the error of that difference against its step, in
 * float32 and float64. The values and the step are in the address. `.value` is the view, `input` tells of
 * another, and `examine` puts another number under the microscope; one that was moved stays where it is.
 */
export function Microscope(options: MicroscopeOptions): HTMLElement & {
  value: View;
  examine(term: string): void;
} {
  const { specimenOf, elsewhere, meeting } = options;
  let { term } = options;
  let others = writeMoves(withMove(readMoves(readUrl(FIELDS).at), term, null));
  let specimen = specimenOf(term, readMoves(others));
  let bends: readonly Bend[] | null = null;
  let curve: readonly Point[] = [];
  let errors: ReturnType<typeof errorsAt> = { single: [], double: [] };
  const [far, near, error] = [Plot(210), Plot(210), Plot(210)];
  const value = Slider(say.value, { min: RANGE[0], max: RANGE[1], step: "any" });
  const step = Slider(say.step, { min: -12, max: 0, step: FIELDS.epsilon.step });
  const kink = button(say.toKink, () => go("kink"));
  const tie = button(say.toTie, () => go("tie"));
  const home = button(say.home, () => isPressable(home) && move(specimen.double.value, "push"));
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
    element("div", { class: "microscope-controls" }, value.row, step.row, kink, tie, home),
    plots,
    element(
      "div",
      { class: "microscope-said" },
      element("table", { class: "microscope-slopes" }, SlopesHead(), slopes),
      sentence,
    ),
  );
  const view: View = { term, at: 0, epsilon: 1, moves: new Map() };
  const made = Object.assign(root, { value: view, examine });

  function examine(next: string): void {
    term = next;
    others = "";
    look();
  }
  /** Takes what the address says: the numbers that are moved, and the step. */
  function look(): void {
    const moves = readMoves(readUrl(FIELDS).at);
    const epsilon = 10 ** readUrl(FIELDS).epsilon;
    const rest = withMove(moves, term, null);
    const renewed = specimen.term !== term || writeMoves(rest) !== others || bends === null;
    if (renewed) {
      others = writeMoves(rest);
      specimen = specimenOf(term, rest);
      bends = specimen.double.bends(...RANGE);
      curve = sampled(specimen.double.loss, ...RANGE);
    }
    const at = clamp(moves.get(term) ?? specimen.double.value, ...RANGE);
    if (renewed || at !== made.value.at) errors = errorsAt(specimen, at);
    made.value = { term, at, epsilon, moves: withMove(rest, term, at) };
    show();
    emit(made, "input");
  }
  function move(at: number, step: HistoryStep): void {
    const own = at === specimen.double.value;
    const moves = withMove(readMoves(others), term, own ? null : at);
    writeUrl(FIELDS, { at: writeMoves(moves) }, step);
    look();
  }
  /** To the sharpest bend of a kind, then to the next, with a step that reaches across no other. */
  function go(kind: Bend["kind"]): void {
    const { at, epsilon } = made.value;
    const to = nextBend(bends ?? [], kind, at);
    if (to === null) {
      const place = elsewhere(kind);
      if (place === null) return;
      writeUrl(FIELDS, { at: writeMoves(new Map([[place.term, place.at]])) }, "push");
      emit(root, "choose", place.term);
      return;
    }
    const exponent = stepWithin(bends ?? [], to, epsilon, FIELDS.epsilon.step);
    writeUrl(FIELDS, { epsilon: FIELDS.epsilon.read(String(exponent)) }, "push");
    move(to, "replace");
  }
  function show(): void {
    const { at, epsilon, moves } = made.value;
    const { single, double } = specimen;
    const slope = double.slope(at);
    const all = bends ?? [];
    const bend = all.find((b) => Math.abs(b.value - at) < 1e-9) ?? null;
    const secants = {
      single: centralDifference(single.loss, at, epsilon),
      double: centralDifference(double.loss, at, epsilon),
    };
    value.show(at, `${term} = ${numberText(at, 4)}`);
    step.show(Math.log10(epsilon), `ε = ${stepText(epsilon)}`);
    setPressable(home, at !== double.value);
    slopes.replaceChildren(
      slopeRow(say.slopes.backward, "backward", slope, null),
      slopeRow(say.slopes.double, "double", secants.double, Math.abs(secants.double - slope)),
      slopeRow(say.slopes.single, "single", secants.single, Math.abs(secants.single - slope)),
    );
    const best =
      bend === null ? { single: bestStep(errors.single), double: bestStep(errors.double) } : null;
    const cells = bend === null ? [] : meeting(moves, bend.kind);
    const facts = { term, at, epsilon, slope, secants, bend, best, cells };
    sentence.textContent = slopeSentence(facts);
    draw(() => {
      const width = far.element.parentElement?.clientWidth ?? 0;
      if (width === 0) return;
      far.draw(width, farDrawing(double, curve, at, epsilon, all, RANGE));
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
  look();
  return made;
}

function button(text: string, onclick: () => void): HTMLButtonElement {
  return element("button", { type: "button", onclick }, text);
}

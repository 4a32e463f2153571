import { termOf } from "../../nn/index.js";
import {
  byChannel,
  byRow,
  cellAt,
  channelsOf,
  into,
  isOfImages,
  next,
  out,
  type Position,
  previous,
  type Trace,
} from "../../nn/trace/index.js";
import { PlayButton } from "../../ui/controls/play-button.js";
import { element } from "../../ui/dom/element.js";
import { enable } from "../../ui/dom/enable.js";
import { figuresText } from "../../ui/text/number-text.js";
import { channelSize } from "./channel-picture.js";
import { operationWords } from "./operation-words.js";
import { stepAt } from "./step-at.js";
import { words } from "./words/index.js";

/** The keys that move, beside those of its buttons. */
const KEYS = [
  ...["Home", "End", "PageDown", "PageUp"],
  ...["Shift+ArrowDown", "Shift+ArrowUp", "Backspace", "Shift+Backspace"],
];

/** Milliseconds between two steps while playing. */
const PACE = 500;

type Move = (trace: Trace, position: Position) => Position | null;
const outwards: Move = (_trace, at) => out(at);

/**
 * One timeline for the whole training step, at any grain: a slider over the tensors, and the moves of a
 * debugger. `onMove` is told where to; what it shows is told to it.
 */
export function Timeline(onMove: (to: Position) => void): HTMLElement & {
  /** Where the moment stands in words. */
  readonly moment: HTMLElement;
  show(trace: Trace, position: Position): void;
  take(pressed: Pick<KeyboardEvent, "key" | "shiftKey">): boolean;
} {
  let trace: Trace | null = null;
  let position: Position = [0];

  const said = words.timeline;
  const buttons = {
    back: button(said.back, previous),
    on: button(said.on, next),
    into: button(said.into, into),
    out: button(said.out, outwards),
  };
  const play = PlayButton({ pace: PACE, step: () => go(next) }, { "aria-keyshortcuts": "Space" });
  const slider = element("input", {
    type: "range",
    role: "slider",
    min: 0,
    step: 1,
    "aria-label": said.label,
    "aria-valuemin": 0,
    "aria-keyshortcuts": KEYS.join(" "),
    title: said.keys,
  });
  const phases = element("div", { class: "phases", "aria-hidden": true });
  const moment = element("p", { class: "moment", role: "status" });
  const root = element(
    "div",
    { class: "timeline", "data-figure": "timeline" },
    element("div", { class: "timeline-track" }, phases, slider),
    element(
      "div",
      { class: "timeline-buttons" },
      buttons.back,
      buttons.on,
      buttons.into,
      buttons.out,
      play,
    ),
    moment,
  );

  function button({ text, title }: { text: string; title: string }, move: Move): HTMLButtonElement {
    return element("button", { type: "button", title, onclick: () => jump(move) }, text);
  }
  /** Makes a move; says whether it led to another position. */
  function go(move: Move): boolean {
    const from = position;
    const to = trace === null ? null : move(trace, position);
    if (to !== null) onMove(to);
    return position !== from;
  }
  function jump(move: Move): void {
    play.stop();
    go(move);
  }

  slider.addEventListener("input", (event) => {
    event.stopPropagation();
    jump(() => [Number(slider.value)]);
  });
  const rowBy =
    (by: number): Move =>
    (now, at) =>
      byRow(now, at, by, channelSize(stepAt(now, at).tensor.shape).width);
  const moves: Readonly<Record<string, () => void>> = {
    ArrowRight: () => jump(next),
    ArrowLeft: () => jump(previous),
    ArrowDown: () => jump(into),
    ArrowUp: () => jump(outwards),
    "Shift+ArrowDown": () => jump(rowBy(1)),
    "Shift+ArrowUp": () => jump(rowBy(-1)),
    PageDown: () => jump((now, at) => byChannel(now, at, 1)),
    PageUp: () => jump((now, at) => byChannel(now, at, -1)),
    Home: () => jump(() => [0]),
    End: () => jump((now) => [now.steps.length - 1]),
    " ": play.toggle,
  };

  function show(now: Trace, at: Position): void {
    if (trace !== now) {
      phases.replaceChildren(...phaseBars(now));
      slider.max = String(now.steps.length - 1);
      slider.setAttribute("aria-valuemax", slider.max);
    }
    trace = now;
    position = at;
    const [number = 0] = at;
    slider.value = String(number);
    slider.setAttribute("aria-valuenow", slider.value);
    moment.textContent = describe(now, at);
    slider.setAttribute("aria-valuetext", moment.textContent);
    enable(buttons.into, into(now, at) !== null, slider);
    enable(buttons.out, out(at) !== null, slider);
    enable(buttons.back, previous(now, at) !== at, slider);
    enable(buttons.on, next(now, at) !== at, slider);
  }
  return Object.assign(root, {
    show,
    moment,
    /** Takes a key that is a move; says whether it was one. */
    take({ key, shiftKey }: Pick<KeyboardEvent, "key" | "shiftKey">): boolean {
      const move = (shiftKey ? moves[`Shift+${key}`] : undefined) ?? moves[key];
      move?.();
      return move !== undefined;
    },
  });
}

/** A moment in words: part, tensor, operation, and how far within it. */
export function describe(trace: Trace, position: Position): string {
  const [, channel, , term] = position;
  const { name, phase, operation, tensor } = stepAt(trace, position);
  const { channels } = channelsOf(tensor.shape);
  const images = isOfImages(trace, name) ? tensor.shape[0]! : 1;
  const each = channels / images;
  const cell = cellAt(trace, position);
  return words.timeline.moment(words.phases[phase], name, operationWords(operation).title, {
    image:
      channel === undefined || images === 1
        ? null
        : { which: Math.floor(channel / each) + 1, of: images },
    channel: channel === undefined || each === 1 ? null : { which: (channel % each) + 1, of: each },
    cell: cell === null ? null : `${termOf(cell)} = ${figuresText(trace.value(cell), 4)}`,
    term:
      cell === null || term === undefined
        ? null
        : { which: term + 1, of: trace.receipt(cell).terms.length },
  });
}

/** What a moment is called for short: its cell, or its tensor. */
export function momentName(trace: Trace, position: Position): string {
  const cell = cellAt(trace, position);
  return cell === null ? stepAt(trace, position).name : termOf(cell);
}

/** A bar for each part of the training step, as long as it has tensors. */
function phaseBars({ steps }: Trace): HTMLElement[] {
  return Object.entries(words.phases).map(([phase, title]) => {
    const bar = element("span", { "data-phase": phase }, title);
    bar.style.flexGrow = String(steps.filter((step) => step.phase === phase).length);
    return bar;
  });
}

import { type Cell, cellOf, termOf } from "../../nn/index.js";
import {
  cellAt,
  channelsOf,
  clamp,
  type Edit,
  imageOf,
  type Position,
  positionOf,
  type Trace,
} from "../../nn/trace/index.js";
import { currentUrl, followUrl, readUrl, writeUrl } from "../../ui/address/address.js";
import type { HistoryStep } from "../../ui/address/history-writer.js";
import { isByKey } from "../../ui/dom/by-key.js";
import { element } from "../../ui/dom/element.js";
import { emit } from "../../ui/dom/events.js";
import { positionField } from "./address.js";
import { CloseUp } from "./close-up.js";
import { Legend } from "./legend.js";
import { lightingAt } from "./lighting.js";
import { isOwnKey } from "./own-keys.js";
import { ReadingLine } from "./reading-line.js";
import { Receipt } from "./receipt.js";
import { type Side, SideBySide } from "./side-by-side.js";
import { stepAt } from "./step-at.js";
import { Strip } from "./strip.js";
import { hasThread } from "./thread.js";
import { momentName, Timeline } from "./timeline.js";
import { along, hopped, returned, stepped, type Trail, trailFrom } from "./trail.js";
import { TrailLine } from "./trail-line.js";
import { type Stop, Walk } from "./walk.js";

export interface DebuggerOptions {
  /** The formula of an operation, rendered when the site was built. */
  formula(operation: string): Node | null;
  /** The reader asks for another number in a cell that is given. */
  onEdit(edit: Edit): void;
  /** The stops of the guided walk, which stands above the receipt. */
  stops: readonly Stop[];
  /** The moment at first, where the address names none: a tensor's name and numbers below it. */
  initial?: Position;
}

/**
 * A debugger for one training step: what the network reads, the strip, the timeline, a close-up and the receipt, all
 * showing one moment. `.value` is the position; `show(trace)` puts other numbers under it and stays where it is;
 * `unchanged` is the trace without the reader's changes, null where there are none. `compare` sets checkpoints side by
 * side in place of the close-up, null ends it.
 */
export function NetworkDebugger(
  first: Trace,
  { formula, onEdit, stops, initial = [0] }: DebuggerOptions,
): HTMLElement & {
  value: Position;
  show(trace: Trace, unchanged?: Trace | null): void;
  compare(sides: readonly Side[] | null): void;
} {
  let trace = first;
  let unchanged: Trace | null = null;
  let sides: readonly Side[] | null = null;
  /** The trace that the walk goes by: a changed pixel leads to no other pixel. */
  const asGiven = () => unchanged ?? trace;
  const field = positionField(() => trace, initial);
  const fields = { at: field };
  const momentAddress = (moment: string) => {
    const url = currentUrl();
    url.searchParams.set("at", moment);
    return url.href;
  };
  const addressOf = (cell: Cell) => momentAddress(field.write(positionOf(trace, cell)));
  const timeline = Timeline((to) => moveTo(to, { control: "at" }));
  const reading = ReadingLine();
  const strip = Strip(first, openPlace);
  const closeUp = CloseUp(openCell, (cell) => receipt.point(cell && termOf(cell)));
  const sideBySide = SideBySide(openCell);
  const walk = Walk(stops, (stop) => {
    const cell = stop.at(asGiven());
    if (cell !== null) openCell(cell);
    for (const part of [receipt, timeline.moment, walk]) part.scrollIntoView({ block: "nearest" });
  });
  sideBySide.hidden = true;
  const line = TrailLine(momentAddress, goAlong);
  const receipt = Receipt({ addressOf, formula, onEdit });
  const root = element(
    "div",
    { class: "debugger", "data-figure": "debugger", tabindex: -1 }, // a click into it takes the focus
    reading,
    strip,
    timeline,
    closeUp,
    sideBySide,
    Legend(),
    element("div", { class: "debugger-side" }, walk, line, receipt),
  );
  const made = Object.assign(root, { value: readUrl(fields).at, show, compare });

  let trail = trailFrom(field.write(made.value));

  /** Draws the moment. Where that takes the focused element away, the keys go on in the debugger. */
  function draw(): void {
    const focused = root.contains(document.activeElement) ? document.activeElement : null;
    drawMoment();
    if (focused !== null && (!focused.isConnected || focused.closest("[hidden]") !== null))
      root.focus({ preventScroll: true });
  }
  function drawMoment(): void {
    const lighting = lightingAt(trace, made.value);
    const cell = cellAt(trace, made.value);
    const image = (cell && imageOf(trace, cell)) ?? 0;
    // What draws letters on canvases comes first, and what asks for its room last: the page is laid out once between.
    if (sides === null) closeUp.show(trace, made.value, lighting);
    strip.show(trace, made.value, lighting, image);
    reading.show(trace, unchanged, image, stepAt(trace, made.value).phase);
    timeline.show(trace, made.value);
    walk.show(asGiven(), cell);
    line.show(trail, (moment) => momentName(trace, field.read(moment)));
    if (sides !== null) sideBySide.show(sides, made.value, image);
    receipt.show(trace, made.value);
  }
  /** Goes to a position; `follow` makes the trail of the one before and the moment. */
  function set(position: Position, follow: (trail: Trail, moment: string) => Trail): void {
    made.value = clamp(trace, position);
    trail = follow(trail, field.write(made.value));
    draw();
    emit(made, "input");
  }
  function moveTo(position: Position, step: HistoryStep): void {
    if (String(position) === String(made.value)) return;
    set(position, step === "push" ? hopped : stepped);
    writeUrl(fields, { at: position }, step);
  }
  function goAlong(hops: number): void {
    const to = along(trail, hops);
    const position = field.read(to.moments[to.at] ?? "");
    if (to.at === trail.at) return;
    set(position, () => to);
    writeUrl(fields, { at: position }, "push");
  }
  function openCell(cell: Cell): void {
    moveTo(positionOf(trace, cell), "push");
  }
  function openPlace(tensor: string, offset: number): void {
    const { cells } = channelsOf(trace.step(tensor).tensor.shape);
    const at = [trace.numberOf(tensor), Math.floor(offset / cells), offset % cells];
    moveTo(at, "push");
  }
  function compare(next: readonly Side[] | null): void {
    sides = next;
    closeUp.hidden = sides !== null;
    sideBySide.hidden = sides === null;
    draw();
  }
  function show(next: Trace, before: Trace | null = null): void {
    const isAtStop = isAt(walk.placeIn(asGiven()));
    trace = next;
    unchanged = before;
    walk.hidden = !hasThread(trace);
    made.value = clamp(trace, made.value);
    // Another digit or network has another thread, on which a reader who walks stays.
    const stop = walk.placeIn(asGiven());
    if (isAtStop && stop !== null && !isAt(stop)) {
      made.value = positionOf(trace, stop);
      writeUrl(fields, { at: made.value }, "replace");
    }
    trail = stepped(trail, field.write(made.value));
    draw();
  }
  function isAt(cell: Cell | null): boolean {
    const here = cellAt(trace, made.value);
    return cell !== null && here !== null && termOf(here) === termOf(cell);
  }

  const pointTo = ({ target }: Event) => {
    const term = (target as Element).closest<HTMLElement>("a[data-term]")?.dataset.term;
    closeUp.point(term === undefined ? null : cellOf(term));
  };
  for (const type of ["pointerover", "pointerleave", "focusin"])
    receipt.addEventListener(type, pointTo);

  root.addEventListener("click", (event) => {
    const a = (event.target as Element).closest("a");
    if (a === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    moveTo(field.read(new URL(a.href).searchParams.get("at") ?? ""), "push");
    // The link is gone with the old receipt: the keys go on in the new one; after the pointer they step.
    (isByKey(event) ? receipt.querySelector("a") : root)?.focus({ preventScroll: true });
  });
  root.addEventListener("keydown", (event) => {
    if (isOwnKey(event)) return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Backspace") goAlong(event.shiftKey ? 1 : -1);
    else if (!timeline.take(event)) return;
    event.preventDefault();
  });
  followUrl(root, fields, ({ at }) => set(at, returned));
  draw();
  return made;
}

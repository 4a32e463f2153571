import type { Cell } from "../../nn/index.js";
import { channelsOf, clamp, type Position, positionOf, type Trace } from "../../nn/trace/index.js";
import { readUrl, writeUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { positionField } from "./address.js";
import { CloseUp } from "./close-up.js";
import { lightingAt } from "./lighting.js";
import { Receipt } from "./receipt.js";
import { Strip } from "./strip.js";
import { Timeline } from "./timeline.js";

export interface DebuggerOptions {
  /** The formula of an operation, rendered when the site was built. */
  formula(operation: string): Node | null;
  /** The name under which the address keeps the moment. */
  address?: string;
  /** The moment at first, where the address names none: a tensor's name and numbers below it. */
  initial?: Position;
}

/**
 * A debugger for one training step: the strip, the timeline, a close-up and the receipt, all showing one
 * moment. `.value` is the position; `show(trace)` puts other numbers under it and stays where it is.
 */
export function NetworkDebugger(
  first: Trace,
  { formula, address = "at", initial = [0] }: DebuggerOptions,
): HTMLElement & {
  value: Position;
  show(trace: Trace): void;
  /** Goes to a moment as the address writes it, `conv1:2:17`. */
  open(moment: string): void;
} {
  let trace = first;
  const fields = { [address]: positionField(() => trace, initial) };
  const addressOf = (cell: Cell) => {
    const url = new URL(location.href);
    url.searchParams.set(address, fields[address].write(positionOf(trace, cell)));
    return url.href;
  };
  const timeline = Timeline();
  const strip = Strip(first);
  const closeUp = CloseUp();
  const receipt = Receipt({ addressOf, formula });
  const root = element(
    "div",
    { class: "debugger", "data-figure": "debugger", tabindex: -1 }, // a click into it takes the focus
    timeline,
    strip,
    element("div", { class: "debugger-detail" }, closeUp, receipt),
  );
  const made = Object.assign(root, { value: readUrl(fields)[address], show, open });

  function draw(): void {
    const lighting = lightingAt(trace, made.value);
    timeline.show(trace, made.value);
    strip.show(trace, made.value, lighting);
    closeUp.show(trace, made.value, lighting);
    receipt.show(trace, made.value);
  }
  function set(position: Position): void {
    made.value = clamp(trace, position);
    draw();
    made.dispatchEvent(new CustomEvent("input", { bubbles: true }));
  }
  function moveTo(position: Position): void {
    if (String(position) === String(made.value)) return;
    writeUrl(fields, { [address]: position }, true);
    set(position);
  }
  function open(moment: string): void {
    moveTo(fields[address].read(moment));
  }
  function show(next: Trace): void {
    trace = next;
    made.value = clamp(trace, made.value);
    draw();
  }

  root.addEventListener("move", (event) => moveTo((event as CustomEvent<Position>).detail));
  root.addEventListener("open", (event) => {
    const { tensor, offset } = (event as CustomEvent<{ tensor: string; offset: number }>).detail;
    const { cells } = channelsOf(trace.step(tensor).tensor.shape);
    moveTo([trace.numberOf(tensor), Math.floor(offset / cells), offset % cells]);
  });
  root.addEventListener("click", (event) => {
    const a = (event.target as Element).closest("a");
    if (a === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const text = new URL(a.href).searchParams.get(address) ?? "";
    open(text);
    // The link is gone with the old receipt: the keys go on in the new one; after the pointer they step.
    const isByKey = event.detail === 0;
    (isByKey ? receipt.querySelector("a") : root)?.focus({ preventScroll: true });
  });
  root.addEventListener("keydown", (event) => {
    const target = event.target as HTMLElement;
    const isSlider = target.matches('input[type="range"]');
    if (!isSlider && target.closest("input, select, textarea") !== null) return;
    if (event.key === " " && target.closest("button, a") !== null) return;
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
    if (timeline.take(event.key)) event.preventDefault();
  });
  addEventListener("popstate", () => {
    if (root.isConnected) set(readUrl(fields)[address]);
  });
  draw();
  return made;
}

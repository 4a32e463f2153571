/**
 * The lifetime of elements. A cell that reruns drops its old elements without a word; what such an element
 * listens to outside itself (the window, the document, a media query, a timer) would keep it alive, and go on
 * calling it. So it listens only while it is in the document.
 */
type Start = (signal: AbortSignal) => void;

const starts = new WeakMap<Element, Start[]>();
const present = new Map<Element, AbortController>();
/** Elements that are not in the document; held weakly, for most of them never come back. */
const away = new Set<WeakRef<Element>>();
let observer: MutationObserver | undefined;

/**
 * Calls `start` whenever the element enters the document, at once if it is there, with a signal that is aborted
 * when it leaves again. An element that is only moved stays: the document is looked at after each change.
 */
export function whileConnected(element: Element, start: Start): void {
  if (observer === undefined) {
    observer = new MutationObserver(look);
    observer.observe(document, { childList: true, subtree: true });
  }
  const known = starts.get(element);
  if (known !== undefined) {
    known.push(start);
    const life = present.get(element);
    if (life !== undefined) start(life.signal);
    return;
  }
  starts.set(element, [start]);
  away.add(new WeakRef(element));
  if (element.isConnected) look();
}

function look(): void {
  for (const [element, life] of present) {
    if (element.isConnected) continue;
    present.delete(element);
    away.add(new WeakRef(element));
    life.abort();
  }
  for (const reference of away) {
    const element = reference.deref();
    if (element !== undefined && !element.isConnected) continue;
    away.delete(reference);
    if (element !== undefined) begin(element);
  }
}

function begin(element: Element): void {
  const life = new AbortController();
  present.set(element, life);
  for (const start of starts.get(element) ?? []) start(life.signal);
}

/**
 * Calls back with the first size of an element in the document, whenever it gets another, and before it is printed: until
 * then a figure far from the view has none (page/far-parts.ts).
 */
export function onResize(element: Element, callback: () => void): void {
  whileConnected(element, (signal) => {
    const observer = new ResizeObserver(callback);
    observer.observe(element);
    addEventListener("beforeprint", callback, { signal });
    signal.addEventListener("abort", () => observer.disconnect());
  });
}

/**
 * The events of figures, each with its detail. A figure with an event of its own adds it from its own file, by
 * `declare module`. Whoever listens gets the detail typed, by the plain `addEventListener`.
 */
export interface FigureEvents {
  /** The reader points at a term, or at none; see `link`. */
  point: string | null;
  /** The reader chooses a term, or lets go of it; see `link`. */
  choose: string | null;
}

type FigureEventMap = { [type in keyof FigureEvents]: CustomEvent<FigureEvents[type]> };

declare global {
  interface HTMLElementEventMap extends FigureEventMap {}
}

/** Tells those who listen to a figure, or to what is around it, of an event; `input` says that its value changed. */
export function emit(figure: Element, type: "input"): void;
export function emit<Type extends keyof FigureEvents>(
  figure: Element,
  type: Type,
  detail: FigureEvents[Type],
): void;
export function emit(figure: Element, type: string, detail?: unknown): void {
  figure.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
}

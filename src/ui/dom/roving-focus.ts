import { clamp } from "../../nn/clamp.js";

type Stop = HTMLElement | SVGElement;

export interface RovingFocusOptions {
  /** The stop that Tab comes to before any was left; the first of all unless said. */
  first?: Stop;
}

/**
 * Makes the stops under `root` one stop of the Tab key (a roving tabindex): Tab comes to the one that was left
 * last, arrows, Home and End go on from there. Focusing only points; choosing is for Enter, Space and the click.
 *
 * `rows` lists the stops as they are now, row by row; rows may differ in length, and a single row is walked
 * by the up and down arrows too. Returns a function to call when the stops have been replaced.
 */
export function rovingFocus(
  root: HTMLElement | SVGElement,
  rows: () => readonly (readonly Stop[])[],
  { first }: RovingFocusOptions = {},
): () => void {
  let current = first;
  function renew(): void {
    const all = rows().flat();
    for (const stop of all) stop.tabIndex = -1;
    enter(current !== undefined && all.includes(current) ? current : all[0]);
  }
  function enter(stop: Stop | undefined): void {
    if (current !== undefined) current.tabIndex = -1;
    if (stop !== undefined) stop.tabIndex = 0;
    current = stop;
  }
  root.addEventListener("focusin", ({ target }) => {
    if (target !== current && rows().some((row) => row.includes(target as Stop)))
      enter(target as Stop);
  });
  root.addEventListener("keydown", (event) => {
    const { key, target, altKey, ctrlKey, metaKey } = event as KeyboardEvent;
    if (altKey || ctrlKey || metaKey) return;
    const to = walked(rows(), target as Stop, key);
    if (to === null) return;
    to.focus();
    event.preventDefault();
  });
  renew();
  return renew;
}

type Steps = Readonly<Record<string, readonly [down: number, right: number] | undefined>>;

/** Where the arrow keys lead in rows and columns. */
export const ARROWS: Steps = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const STEPS: Steps = {
  ...ARROWS,
  Home: [0, Number.NEGATIVE_INFINITY],
  End: [0, Number.POSITIVE_INFINITY],
};

/** Where a key leads from a stop; null where it leads nowhere and is left to the browser, which may scroll by it. */
function walked(rows: readonly (readonly Stop[])[], from: Stop, key: string): Stop | null {
  const step = STEPS[key];
  const i = rows.findIndex((row) => row.includes(from));
  if (step === undefined || i < 0) return null;
  const [down, right] = rows.length === 1 ? [0, step[0] + step[1]] : step;
  const isAlone = down === 0 ? rows[i]!.length === 1 : rows.length === 1;
  if (isAlone) return null;
  const row = rows[clamp(i + down, 0, rows.length - 1)]!;
  return row[clamp(rows[i]!.indexOf(from) + right, 0, row.length - 1)]!;
}

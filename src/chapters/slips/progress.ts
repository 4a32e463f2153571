/** How far a reader has come with one formula: what stands in its places, and whether the check was asked. */
export interface Progress {
  places: readonly string[];
  asked: boolean;
}

/** The version is part of the key: another format begins with another key, and nothing is misread. */
export const KEY = "unfold.slips.1";

/** The progress with a formula that this browser keeps, null where there is none that can be read. */
export function readProgress(formula: string): Progress | null {
  const kept = all()[formula];
  if (typeof kept !== "object" || kept === null) return null;
  const { places, asked } = kept as Partial<Record<keyof Progress, unknown>>;
  const isGood = Array.isArray(places) && places.every((place) => typeof place === "string");
  return isGood ? { places, asked: asked === true } : null;
}

/** Keeps the progress with a formula. A browser may forbid storage: then it is only not remembered. */
export function writeProgress(formula: string, progress: Progress): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...all(), [formula]: progress }));
  } catch {
    return;
  }
}

function all(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return typeof kept === "object" && kept !== null ? { ...kept } : {};
  } catch {
    return {};
  }
}

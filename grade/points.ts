import type { Report } from "../src/exercises/index.js";
import type { Key } from "./key.js";

/** The points of one exercise: its share of the passed checks' weights, to hundredths. */
export function pointsOf(exercise: string, report: Report, key: Key): number {
  let [passed, all] = [0, 0];
  for (const { kind, status } of report.checks) {
    all += key.weights[kind];
    if (status === "passed") passed += key.weights[kind];
  }
  const points = key.points[exercise] ?? 0;
  return all === 0 ? 0 : Math.round((100 * points * passed) / all) / 100;
}

import { type CheckResult, casesOf, type Exercise, type Report } from "../src/exercises/index.js";
import type { Key } from "./key.js";

/** What one result of one function has earned, unrounded. */
export interface Earned {
  readonly operation: string;
  readonly result: string;
  readonly points: number;
  readonly of: number;
  /** In how many of the cases it was right. */
  readonly right: number;
  readonly cases: number;
}

/** The points of an exercise, to hundredths; none without a report. */
export function pointsOf(exercise: Exercise, report: Report | undefined, key: Key): number {
  if (report === undefined) return 0;
  if (key.version === 1) return pointsOfChecks(exercise, report, key);
  const earned = earnedBy(exercise, report, key);
  return hundredths(earned.reduce((sum, { points }) => sum + points, 0));
}

/**
 * What each result has earned: its share of the exercise's points by weight, times the share of the random and the hidden
 * cases in which it was right, p·(wᵣ / Σw)·(right / cases). What code could be fitted to beforehand, the printed
 * example and the shapes, earns nothing.
 */
export function earnedBy(exercise: Exercise, report: Report, key: Key): Earned[] {
  const weighed = exercise.operations.flatMap(({ name: operation, results }) =>
    results.map(({ name: result }) => ({
      operation,
      result,
      weight: key.version === 1 ? 1 : (key.weights[exercise.id]?.[operation]?.[result] ?? 1),
    })),
  );
  const all = weighed.reduce((sum, { weight }) => sum + weight, 0);
  return weighed.map(({ operation, result, weight }) => {
    const checks = report.checks.filter((check) => check.operation === operation);
    const cases = sumOf(checks, casesOf);
    const right = sumOf(checks, (check) => (casesOf(check) > 0 ? (check.right?.[result] ?? 0) : 0));
    const of = all === 0 ? 0 : ((key.points[exercise.id] ?? 0) * weight) / all;
    return { operation, result, right, cases, of, points: cases === 0 ? 0 : (of * right) / cases };
  });
}

/** The rule of the first keys: the share of the passed checks' weights. Their grades can be had again. */
function pointsOfChecks(
  { id }: Exercise,
  { checks }: Report,
  { points, weights }: Key & { readonly version: 1 },
): number {
  const all = sumOf(checks, ({ kind }) => weights[kind]);
  const passed = sumOf(checks, ({ kind, status }) => (status === "passed" ? weights[kind] : 0));
  return all === 0 ? 0 : hundredths(((points[id] ?? 0) * passed) / all);
}

function sumOf(checks: readonly CheckResult[], value: (check: CheckResult) => number): number {
  return checks.reduce((sum, check) => sum + value(check), 0);
}

/** A number to hundredths. */
export function hundredths(value: number): number {
  return Math.round(100 * value) / 100;
}

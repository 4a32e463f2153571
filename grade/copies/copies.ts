import { fingerprintsOf, linesOf } from "./fingerprints.js";
import { tokensOf } from "./tokens.js";

/** Someone's code, by exercise, and when the checks were run over it. */
export interface Author {
  readonly name: string;
  readonly codes: Readonly<Record<string, string>>;
  /** The runs of the log, each as one text; two that are the same to the millisecond are one run. */
  readonly runs: readonly string[];
  /** The project itself: not compared with its own kind. */
  readonly ours?: boolean;
}

/** Two whose code is alike. It is evidence to look at, not a verdict. */
export interface Pair {
  readonly names: readonly [string, string];
  /** How much of the shorter one's own code is in the other's, from 0 to 1. */
  readonly measure: number;
  /** Runs that are in both logs. */
  readonly runs: number;
  readonly parts: readonly {
    readonly exercise: string;
    readonly lines: readonly [string, string];
  }[];
}

/** From here on a pair is listed. */
const LEAST_MEASURE = 0.7;

/**
 * Fewer rare rows in common say nothing: short code, and the usual loops, have few ways to be right, and one rare token,
 * such as a classic mistake's, is in 16 rows already.
 */
const LEAST_RARE = 64;

/** A row is rare that no more than this share of the authors has. */
const RARE = 0.1;

/** An author's own rows, each by its number. */
interface Printed {
  readonly author: Author;
  readonly rows: ReadonlyMap<number, Own>;
}

interface Own {
  readonly exercise: string;
  readonly lines: readonly (readonly [number, number])[];
}

/**
 * The pairs whose code is alike, the most alike first. The rows of the stubs, which are given to everybody, do not count.
 * A row weighs the less the more authors have it, log((N + 1) / n): what half the class writes is no evidence.
 */
export function findCopies(
  authors: readonly Author[],
  stubs: Readonly<Record<string, string>>,
): Pair[] {
  const printOf = remembering((code: string) => fingerprintsOf(tokensOf(code)));
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const printed = authors.map((author): Printed => {
    const rows = new Map<number, Own>();
    for (const [exercise, code] of Object.entries(author.codes)) {
      const given = printOf(stubs[exercise] ?? "");
      for (const [row, lines] of printOf(code)) {
        if (given.has(row)) continue;
        const key = `${exercise}\n${row}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        counts[number] = (counts[number] ?? 0) + 1;
        rows.set(number, { exercise, lines });
      }
    }
    return { author, rows };
  });
  const all = printed.length;
  const weights = counts.map((count) => Math.log((all + 1) / count));
  const rare = Math.log((all + 1) / Math.max(3, RARE * all));
  return printed
    .flatMap((one, i) => printed.slice(i + 1).map((other) => pairOf(one, other, weights, rare)))
    .filter((pair) => pair !== null)
    .sort((a, b) => b.measure - a.measure || b.runs - a.runs);
}

/** A function that computes each text's value once. */
function remembering<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? compute(text);
    known.set(text, value);
    return value;
  };
}

/** What two have in common; null where it is no evidence. Rows that weigh as much as `rare` are. */
function pairOf(
  one: Printed,
  other: Printed,
  weights: readonly number[],
  rare: number,
): Pair | null {
  if (one.author.ours && other.author.ours) return null;
  const common = [...one.rows.keys()].filter((row) => other.rows.has(row));
  const shared = common.reduce((sum, row) => sum + weights[row]!, 0);
  const least = Math.min(ownWeight(one, other, weights), ownWeight(other, one, weights));
  const measure = shared === 0 ? 0 : shared / least;
  const known = new Set(one.author.runs);
  const runs = other.author.runs.filter((run) => known.has(run)).length;
  const rareOnes = common.filter((row) => weights[row]! >= rare);
  const isAlike = measure >= LEAST_MEASURE && rareOnes.length >= LEAST_RARE;
  if (!isAlike && runs === 0) return null;
  const parts = Object.keys(one.author.codes).flatMap((exercise) => {
    const rows = common.filter((row) => one.rows.get(row)!.exercise === exercise);
    const lines = (of: Printed) => linesOf(rows.flatMap((row) => of.rows.get(row)!.lines));
    return rows.length === 0 ? [] : [{ exercise, lines: [lines(one), lines(other)] as const }];
  });
  return { names: [one.author.name, other.author.name], measure, runs, parts };
}

/** What an author's rows weigh in the exercises that the other has begun too. */
function ownWeight({ rows }: Printed, other: Printed, weights: readonly number[]): number {
  let sum = 0;
  for (const [row, { exercise }] of rows) {
    if (Object.hasOwn(other.author.codes, exercise)) sum += weights[row]!;
  }
  return sum;
}

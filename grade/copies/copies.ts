import type { CodeLanguage } from "../../src/language/code-languages.js";
import { fingerprintsOf, linesOf } from "./fingerprints.js";
import { tokensOf } from "./tokens.js";

/** The code of one exercise. It is compared with code of the same exercise in the same language. */
export interface Written {
  readonly exercise: string;
  readonly language: CodeLanguage;
  readonly code: string;
}

/** Someone's code, and when the checks were run over it. */
export interface Author {
  readonly name: string;
  readonly codes: readonly Written[];
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

/** A row is rare that no more than this share of those has who wrote the exercise in the language. */
const RARE = 0.1;

/** A row that so few have is rare in any class: a copy, its original, and one more. */
const FEW = 3;

/** An author's own rows, each by its number, and what the author has written. */
interface Printed {
  readonly author: Author;
  readonly parts: ReadonlySet<string>;
  readonly rows: ReadonlyMap<number, Own>;
}

interface Own {
  readonly part: string;
  readonly lines: readonly (readonly [number, number])[];
}

/** A row of somebody's: what it weighs, and whether only a few have it. */
interface Weighed {
  readonly weight: number;
  readonly isRare: boolean;
}

const partOf = ({ exercise, language }: Written) => `${exercise} ${language}`;

/**
 * The pairs whose code is alike, the most alike first. The rows of the stubs, which are given to everybody, do not count.
 * A row weighs the less the more authors have it, log((N + 1) / n), of the N who wrote that exercise in that language: what
 * half the class writes is no evidence.
 */
export function findCopies(authors: readonly Author[], stubs: readonly Written[]): Pair[] {
  const printOf = remembering(({ code, language }) => fingerprintsOf(tokensOf(code, language)));
  const given = new Map(stubs.map((stub) => [partOf(stub), printOf(stub)]));
  const numbers = new Map<string, number>();
  const found: { part: string; count: number }[] = [];
  const printed = authors.map((author): Printed => {
    const rows = new Map<number, Own>();
    for (const written of author.codes) {
      const part = partOf(written);
      for (const [row, lines] of printOf(written)) {
        if (given.get(part)?.has(row)) continue;
        const key = `${part}\n${row}`;
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        found[number] = { part, count: (found[number]?.count ?? 0) + 1 };
        rows.set(number, { part, lines });
      }
    }
    return { author, parts: new Set(author.codes.map(partOf)), rows };
  });
  const writers = new Map<string, number>();
  for (const part of printed.flatMap(({ parts }) => [...parts])) {
    writers.set(part, (writers.get(part) ?? 0) + 1);
  }
  const weighed = found.map(({ part, count }): Weighed => {
    const all = writers.get(part)!;
    const isRare = count <= Math.max(FEW, RARE * all);
    return { weight: Math.log((all + 1) / count), isRare };
  });
  return printed
    .flatMap((one, i) => printed.slice(i + 1).map((other) => pairOf(one, other, weighed)))
    .filter((pair) => pair !== null)
    .sort((a, b) => b.measure - a.measure || b.runs - a.runs);
}

/** What two have in common; null where it is no evidence. */
function pairOf(one: Printed, other: Printed, weighed: readonly Weighed[]): Pair | null {
  if (one.author.ours && other.author.ours) return null;
  const common = [...one.rows.keys()].filter((row) => other.rows.has(row));
  const shared = common.reduce((sum, row) => sum + weighed[row]!.weight, 0);
  const least = Math.min(ownWeight(one, other, weighed), ownWeight(other, one, weighed));
  const measure = shared === 0 ? 0 : shared / least;
  const known = new Set(one.author.runs);
  const runs = other.author.runs.filter((run) => known.has(run)).length;
  const rareOnes = common.filter((row) => weighed[row]!.isRare);
  const isAlike = measure >= LEAST_MEASURE && rareOnes.length >= LEAST_RARE;
  if (!isAlike && runs === 0) return null;
  const parts = one.author.codes.flatMap((written) => {
    const rows = common.filter((row) => one.rows.get(row)!.part === partOf(written));
    const lines = (of: Printed) => linesOf(rows.flatMap((row) => of.rows.get(row)!.lines));
    const { exercise } = written;
    return rows.length === 0 ? [] : [{ exercise, lines: [lines(one), lines(other)] as const }];
  });
  return { names: [one.author.name, other.author.name], measure, runs, parts };
}

/** What an author's rows weigh in the parts that the other has written too. */
function ownWeight({ rows }: Printed, other: Printed, weighed: readonly Weighed[]): number {
  let sum = 0;
  for (const [row, { part }] of rows) if (other.parts.has(part)) sum += weighed[row]!.weight;
  return sum;
}

/** A function that computes the value of each text in each language once. */
function remembering<Value>(compute: (written: Written) => Value): (written: Written) => Value {
  const known = new Map<string, Value>();
  return (written) => {
    const key = `${written.language}\n${written.code}`;
    const value = known.get(key) ?? compute(written);
    known.set(key, value);
    return value;
  };
}

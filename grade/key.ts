import { randomBytes } from "node:crypto";
import {
  type CheckKind,
  EXERCISES,
  type HiddenCases,
  LIMITS,
  type Limits,
  nestedOf,
} from "../src/exercises/index.js";
import { seededRandom } from "../src/nn/index.js";

/** How much each result counts inside its exercise: by exercise, function and result; 1 where it is left out. */
export type ResultWeights = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

/** What the teacher keeps to himself: the secret, the points and the hidden cases. */
export type Key = {
  /** Goes into each student's random cases. */
  readonly secret: string;
  /** The points of each exercise; one that is left out does not count. */
  readonly points: Readonly<Record<string, number>>;
  /** Hidden cases, by exercise and function. */
  readonly hidden: Readonly<Record<string, HiddenCases>>;
  readonly limits: Limits;
} & (
  | { readonly version: 2; readonly weights: ResultWeights }
  /** In the first keys each kind of check had a weight. */
  | { readonly version: 1; readonly weights: Readonly<Record<CheckKind, number>> }
);

export const FORMAT = "unfold-key";

/** The grader's clock is more patient than a reader is: it is there for native calls alone. */
export const GRADER_LIMITS: Limits = { ...LIMITS, milliseconds: 30_000 };

/** Every result alike. */
const RESULT_WEIGHTS: ResultWeights = Object.fromEntries(
  EXERCISES.map(({ id, operations }) => [
    id,
    Object.fromEntries(
      operations.map(({ name, results }) => [
        name,
        Object.fromEntries(results.map((result) => [result.name, 1])),
      ]),
    ),
  ]),
);

/** What holds where there is no key: ten points an exercise, nothing hidden, nothing secret. */
export const NO_KEY: Key = {
  version: 2,
  secret: "",
  points: Object.fromEntries(EXERCISES.map(({ id }) => [id, 10])),
  weights: RESULT_WEIGHTS,
  hidden: {},
  limits: GRADER_LIMITS,
};

/**
 * The text of a key to start from: a new secret, ten points for each exercise that is set, two hidden cases a function.
 */
export function newKey(set: readonly string[] = EXERCISES.map(({ id }) => id)): string {
  const random = seededRandom(randomBytes(4).readUInt32LE());
  const isSet = ([id]: readonly [string, unknown]) => set.includes(id);
  const hidden = EXERCISES.filter(({ id }) => set.includes(id)).map(({ id, operations }) => {
    const cases = operations.map(({ name, draw }) => [
      name,
      [draw(random), draw(random)].map((given) =>
        Object.fromEntries(Object.entries(given).map(([slot, a]) => [slot, nestedOf(a)])),
      ),
    ]);
    return [id, Object.fromEntries(cases)];
  });
  const key = {
    format: FORMAT,
    version: NO_KEY.version,
    secret: randomBytes(16).toString("hex"),
    points: Object.fromEntries(Object.entries(NO_KEY.points).filter(isSet)),
    weights: Object.fromEntries(Object.entries(RESULT_WEIGHTS).filter(isSet)),
    limits: NO_KEY.limits,
    hidden: Object.fromEntries(hidden),
  };
  return `${compact(JSON.stringify(key, null, 2))}\n`;
}

/** Arrays of numbers in one line. */
function compact(json: string): string {
  return json.replace(/\[[\s\d.,eE[\]+-]*\]/g, (array) => array.replace(/\s+/g, ""));
}

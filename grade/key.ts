import { randomBytes } from "node:crypto";
import {
  CHECK_KINDS,
  type CheckKind,
  EXERCISES,
  exerciseById,
  type HiddenCases,
  LIMITS,
  type Limits,
  type Nested,
  nestedOf,
  tensorOf,
} from "../src/exercises/index.js";
import type { Tensors } from "../src/mistakes/index.js";
import { seededRandom } from "../src/nn/index.js";

/** What the teacher keeps to himself: the secret, the points and the hidden cases. */
export interface Key {
  /** Goes into each student's random cases. */
  readonly secret: string;
  /** The points of each exercise; one that is left out does not count. */
  readonly points: Readonly<Record<string, number>>;
  /** How much each kind of check counts inside an exercise. */
  readonly weights: Readonly<Record<CheckKind, number>>;
  /** Hidden cases, by exercise and function. */
  readonly hidden: Readonly<Record<string, HiddenCases>>;
  readonly limits: Limits;
}

const FORMAT = "unfold-key";
const VERSION = 1;

const WEIGHTS: Key["weights"] = {
  shape: 1,
  small: 2,
  again: 0,
  random: 3,
  gradient: 1,
  adjoint: 1,
  hidden: 2,
};

/** What holds where there is no key: ten points an exercise, nothing hidden, nothing secret. */
export const NO_KEY: Key = {
  secret: "",
  points: Object.fromEntries(EXERCISES.map(({ id }) => [id, 10])),
  weights: WEIGHTS,
  hidden: {},
  limits: LIMITS,
};

/** The text of a key to start from: a new secret, ten points an exercise, two hidden cases a function. */
export function newKey(): string {
  const random = seededRandom(randomBytes(4).readUInt32LE());
  const hidden = EXERCISES.map(({ id, operations }) => {
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
    version: VERSION,
    secret: randomBytes(16).toString("hex"),
    points: NO_KEY.points,
    weights: WEIGHTS,
    limits: LIMITS,
    hidden: Object.fromEntries(hidden),
  };
  return `${compact(JSON.stringify(key, null, 2))}\n`;
}

/** Arrays of numbers in one line. */
function compact(json: string): string {
  return json.replace(/\[[\s\d.,eE[\]+-]*\]/g, (array) => array.replace(/\s+/g, ""));
}

/** Reads a key's text. Throws Error in words that say what is wrong with it. */
export function parseKey(text: string): Key {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("the key is not JSON");
  }
  if (value?.format !== FORMAT) throw new Error(`the key's format is not "${FORMAT}"`);
  if (value.version !== VERSION) throw new Error(`the key's version is not ${VERSION}`);
  const { secret, points = NO_KEY.points, weights, limits, hidden = {} } = value;
  if (typeof secret !== "string" || secret === "") throw new Error("the key has no secret");
  const exercises = EXERCISES.map(({ id }) => id);
  return {
    secret,
    points: numbersOf("points", points, exercises),
    weights: { ...WEIGHTS, ...numbersOf("weights", weights ?? {}, CHECK_KINDS) },
    limits: { ...LIMITS, ...numbersOf("limits", limits ?? {}, Object.keys(LIMITS)) },
    hidden: hiddenOf(hidden),
  };
}

/** Numbers of at least 0 under known names. */
function numbersOf(what: string, value: unknown, known: readonly string[]): Record<string, number> {
  if (typeof value !== "object" || value === null) {
    throw new Error(`the key's ${what} are not an object`);
  }
  for (const [name, number] of Object.entries(value)) {
    if (!known.includes(name))
      throw new Error(`the key's ${what} name "${name}", which is unknown`);
    if (!(typeof number === "number" && number >= 0 && Number.isFinite(number))) {
      throw new Error(`the key's ${what} of "${name}" must be a number of at least 0`);
    }
  }
  return { ...value } as Record<string, number>;
}

function hiddenOf(value: unknown): Record<string, HiddenCases> {
  const hidden: Record<string, HiddenCases> = {};
  for (const [id, byOperation] of Object.entries(value ?? {})) {
    const { operations } = exerciseById(id);
    const cases = Object.entries((byOperation ?? {}) as Record<string, unknown>);
    hidden[id] = Object.fromEntries(
      cases.map(([name, list]) => {
        const operation = operations.find((one) => one.name === name);
        if (operation === undefined) throw new Error(`the key hides cases of an unknown "${name}"`);
        if (!Array.isArray(list)) throw new Error(`the key's cases of "${name}" are not a list`);
        const slots = operation.parameters.map((slot) => slot.name);
        return [
          name,
          list.map((given, i) => caseOf(`${name}, case ${i}`, given, slots, operation)),
        ];
      }),
    );
  }
  return hidden;
}

/** A hidden case: every parameter as nested arrays, of shapes that the engine takes. */
function caseOf(
  what: string,
  value: Record<string, Nested>,
  slots: readonly string[],
  { reference }: { reference: (given: Tensors) => Tensors },
): Tensors {
  try {
    const given = Object.fromEntries(slots.map((slot) => [slot, tensorOf(value[slot])]));
    reference(given);
    return given;
  } catch (error) {
    throw new Error(`the key's ${what} cannot be used: ${(error as Error).message}`);
  }
}

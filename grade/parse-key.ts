import {
  CHECK_KINDS,
  type CheckKind,
  EXERCISES,
  exerciseById,
  type HiddenCases,
  LIMITS,
  type Nested,
  tensorOf,
} from "../src/exercises/index.js";
import type { Tensors } from "../src/mistakes/index.js";
import { FORMAT, GRADER_LIMITS, type Key, NO_KEY, type ResultWeights } from "./key.js";

const FIELDS = ["format", "version", "secret", "points", "weights", "limits", "hidden"];

/** The weights of a key of version 1 that leaves some out. */
const CHECK_WEIGHTS: Readonly<Record<CheckKind, number>> = {
  shape: 1,
  small: 2,
  again: 0,
  random: 3,
  gradient: 1,
  adjoint: 1,
  hidden: 2,
};

/** Reads a key's text. Throws Error in words that say what is wrong with it. */
export function parseKey(text: string): Key {
  let value: Record<string, unknown>;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Error("the key is not JSON");
  }
  if (value?.format !== FORMAT) throw new Error(`the key's format is not "${FORMAT}"`);
  const { version, secret, points = NO_KEY.points, weights = {}, limits = {}, hidden = {} } = value;
  if (version !== 1 && version !== 2) throw new Error("the key's version is neither 1 nor 2");
  const unknown = Object.keys(value).filter((name) => !FIELDS.includes(name));
  if (unknown.length > 0) {
    throw new Error(`the key has unknown fields: ${unknown.join(", ")}. It may have ${FIELDS}`);
  }
  if (typeof secret !== "string" || secret === "") throw new Error("the key has no secret");
  const exercises = EXERCISES.map(({ id }) => id);
  const read = {
    secret,
    points: numbersOf("points", points, exercises),
    limits: { ...GRADER_LIMITS, ...numbersOf("limits", limits, Object.keys(LIMITS)) },
    hidden: hiddenOf(hidden),
  };
  if (Object.values(read.points).every((of) => of === 0)) {
    throw new Error("the key gives no points for anything");
  }
  if (version === 2) return { ...read, version, weights: resultWeightsOf(weights, read.points) };
  return {
    ...read,
    version,
    weights: { ...CHECK_WEIGHTS, ...numbersOf("weights", weights, CHECK_KINDS) },
  };
}

/** The weights of results, all of them known, and in no exercise that has points all 0. */
function resultWeightsOf(value: unknown, points: Key["points"]): ResultWeights {
  const weights: Record<string, Record<string, Record<string, number>>> = {};
  for (const [id, byOperation] of Object.entries(recordOf("weights", value))) {
    const { operations } = exerciseById(id);
    for (const [name, byResult] of Object.entries(recordOf(`weights of "${id}"`, byOperation))) {
      const operation = operations.find((one) => one.name === name);
      if (operation === undefined) throw new Error(`the key weighs an unknown function "${name}"`);
      const known = operation.results.map((result) => result.name);
      weights[id] = { ...weights[id], [name]: numbersOf(`weights of ${name}`, byResult, known) };
    }
    const all = operations.flatMap(({ name, results }) =>
      results.map((result) => weights[id]?.[name]?.[result.name] ?? 1),
    );
    if ((points[id] ?? 0) > 0 && all.every((weight) => weight === 0)) {
      throw new Error(`the key's weights of "${id}" are all 0, and so would its points be`);
    }
  }
  return weights;
}

function recordOf(what: string, value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new Error(`the key's ${what} are not an object`);
  }
  return value as Record<string, unknown>;
}

/** Numbers of at least 0 under known names. */
function numbersOf(what: string, value: unknown, known: readonly string[]): Record<string, number> {
  const given = recordOf(what, value);
  for (const [name, number] of Object.entries(given)) {
    if (!known.includes(name))
      throw new Error(`the key's ${what} name "${name}", which is unknown`);
    if (!(typeof number === "number" && number >= 0 && Number.isFinite(number))) {
      throw new Error(`the key's ${what} of "${name}" must be a number of at least 0`);
    }
  }
  return given as Record<string, number>;
}

function hiddenOf(value: unknown): Record<string, HiddenCases> {
  const hidden: Record<string, HiddenCases> = {};
  for (const [id, byOperation] of Object.entries(recordOf("hidden cases", value))) {
    const { operations } = exerciseById(id);
    const cases = Object.entries(recordOf(`hidden cases of "${id}"`, byOperation));
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
    const unknown = Object.keys(value).filter((name) => !slots.includes(name));
    if (unknown.length > 0) throw new Error(`it gives ${unknown.join(", ")}, which is unknown`);
    const given = Object.fromEntries(slots.map((slot) => [slot, tensorOf(value[slot])]));
    reference(given);
    return given;
  } catch (error) {
    throw new Error(`the key's ${what} cannot be used: ${(error as Error).message}`);
  }
}

import type { FoundClass, FoundMethod, Probe } from "./found.js";
import { plainCall, plainClass, plainMake, plainPlace, type Slot } from "./plain-names.js";
import {
  type CallMeaning,
  learns,
  type MakeMeaning,
  ROLES,
  type Role,
  type WiredLayer,
  type WiredMethod,
} from "./wiring.js";

/** The methods that a layer is asked for. */
export type Pass = "forward" | "backward" | "update" | "clear";

/** What is asked about. */
export type About =
  | { readonly code: "class"; readonly role: Role }
  | { readonly code: "make"; readonly name: string }
  | { readonly code: "method"; readonly pass: Pass }
  | { readonly code: "argument"; readonly method: string; readonly name: string }
  | { readonly code: "place"; readonly slot: Slot };

/** One question with its answers. `chosen` is the reader's, or what a name says plainly; empty where it has to be asked. */
export interface Question {
  readonly key: string;
  readonly role: Role;
  readonly about: About;
  /** Values; `none` is an answer too: the site's own, or nothing of the kind. */
  readonly options: readonly string[];
  readonly chosen: string;
}

/** What the reader has answered, by the questions' keys. */
export type Answers = Readonly<Record<string, string>>;

export const NONE = "none";

const SIZES = ["height", "width", "size", "pair", "stride"] as const;
const MAKES: Readonly<Record<Role, readonly MakeMeaning[]>> = {
  convolution: ["in", "out", ...SIZES, "padding", "random"],
  linear: ["in", "out", "random"],
  pooling: SIZES,
  relu: [],
  flatten: [],
  loss: [],
};
const SLOTS: readonly Slot[] = ["weight", "bias", "gradX", "gradWeight", "gradBias"];

/** The questions about all roles: first which class it is. Where each class is one already, the others are not there. */
export function classQuestions(classes: readonly FoundClass[], answers: Answers): Question[] {
  const names = classes.map(({ name }) => name);
  const questions = ROLES.map((role) => {
    const about = { code: "class", role } as const;
    return asked(role, "class", about, [...names, NONE], plainClass(role, names), answers);
  });
  const taken = new Set(questions.map(({ chosen }) => chosen));
  const isOver = names.every((name) => taken.has(name));
  return questions.map((one) => (one.chosen === "" && isOver ? { ...one, chosen: NONE } : one));
}

/** How the class of a role is made and called. */
export function callQuestions(role: Role, found: FoundClass, answers: Answers): Question[] {
  const methods = found.methods.filter(({ name }) => name !== "__init__");
  const make = found.methods.find(({ name }) => name === "__init__")?.parameters ?? [];
  const makes = make.map(({ name, optional }) => {
    const options = optional ? [...MAKES[role], "default"] : MAKES[role];
    const plain = plainMake(name, optional);
    const fits = options.some((one) => one === plain) ? plain : optional ? "default" : "";
    return asked(role, `make.${name}`, { code: "make", name }, options, fits, answers);
  });
  return [
    ...makes,
    ...passQuestions(role, "forward", methods, answers),
    ...passQuestions(role, "backward", methods, answers),
    ...(learns(role)
      ? [
          ...passQuestions(role, "update", methods, answers),
          ...passQuestions(role, "clear", methods, answers),
        ]
      : []),
  ];
}

const NAMES: Readonly<Record<Pass, RegExp>> = {
  forward: /^forward$/i,
  backward: /^backward$/i,
  update: /^(update|step|sgd|apply_?grad(ient)?s?)$/i,
  clear: /^(zero|clear|reset)_?grads?$/i,
};

/** What the arguments of a method can be. */
function meaningsOf(role: Role, pass: Pass): CallMeaning[] {
  if (pass === "update") return ["rate"];
  const labels: CallMeaning[] = ["x", "labels", "one-hot"];
  if (role === "loss") return pass === "backward" ? [...labels, "gradient"] : labels;
  return pass === "backward" ? ["x", "gradient"] : ["x"];
}

function passQuestions(
  role: Role,
  pass: Pass,
  methods: readonly FoundMethod[],
  answers: Answers,
): Question[] {
  const names = methods.map(({ name }) => name);
  const can = pass === "update" || pass === "clear" ? [...names, NONE] : names;
  const named = names.filter((name) => NAMES[pass].test(name));
  const only =
    named.length === 1 ? named[0]! : can.includes(NONE) && named.length === 0 ? NONE : "";
  const plain = only === "" && pass === "forward" && names.includes("__call__") ? "__call__" : only;
  const method = asked(role, pass, { code: "method", pass }, can, plain, answers);
  if (pass === "clear") return named.length === 0 ? [] : [method];
  const found = methods.find(({ name }) => name === method.chosen);
  const required = found?.parameters.filter(({ optional }) => !optional) ?? [];
  // With an input's name beside it, or alone, an argument of backward is the gradient.
  const meanings = meaningsOf(role, pass);
  const called = (found?.parameters ?? []).map(({ name, optional }) => {
    const alone = required.length === 1;
    const options = optional ? [...meanings, "default" as const] : meanings;
    const isGradient = alone && pass === "backward" && role !== "loss";
    const says =
      isGradient && !optional ? "gradient" : plainCall(name, options, { optional, alone });
    const about = { code: "argument", method: method.chosen, name } as const;
    return asked(role, `${pass}.${name}`, about, options, says, answers);
  });
  return [method, ...called];
}

/** Where the arrays of a layer are. */
export function placeQuestions(role: Role, probe: Probe, answers: Answers): Question[] {
  const slots = learns(role) ? SLOTS : (["gradX"] as const);
  return slots.map((slot) => {
    const places = probe[slot];
    const canLack = slot === "bias" || slot === "gradBias" || places.length === 0;
    const options = canLack ? [...places, NONE] : places;
    const plain = plainPlace(slot, places) || (places.length === 0 ? NONE : "");
    return asked(role, slot, { code: "place", slot }, options, plain, answers);
  });
}

function asked(
  role: Role,
  name: string,
  about: About,
  options: readonly string[],
  plain: string,
  answers: Answers,
): Question {
  const key = `${role}.${name}`;
  const answer = answers[key] ?? "";
  return { key, role, about, options, chosen: options.includes(answer) ? answer : plain };
}

/** The layer that the answers make; nothing where one is missing. `probe` is null before the layer was tried. */
export function wiredLayer(
  role: Role,
  found: FoundClass,
  answers: Answers,
  probe: Probe | null,
): WiredLayer | null {
  const calls = callQuestions(role, found, answers);
  const all = [...calls, ...(probe === null ? [] : placeQuestions(role, probe, answers))];
  if (all.some(({ chosen }) => chosen === "")) return null;
  const chosen = (name: string) => all.find(({ key }) => key === `${role}.${name}`)?.chosen ?? NONE;
  const placeOf = (slot: Slot) => (chosen(slot) === NONE ? null : chosen(slot));
  const given = <Meaning>(prefix: string) =>
    Object.fromEntries(
      all
        .filter(({ key }) => key.startsWith(`${role}.${prefix}.`))
        .map(({ key, chosen }) => [key.slice(role.length + prefix.length + 2), chosen as Meaning]),
    );
  const method = (pass: Pass): WiredMethod => ({ name: chosen(pass), given: given(pass) });
  const at = probe?.weight.indexOf(chosen("weight")) ?? -1;
  return {
    role,
    class: found.name,
    make: given<MakeMeaning>("make"),
    forward: method("forward"),
    backward: method("backward"),
    update: chosen("update") === NONE ? null : method("update"),
    clear: chosen("clear") === NONE ? null : chosen("clear"),
    gradX: placeOf("gradX") ?? "result",
    weight: placeOf("weight"),
    bias: placeOf("bias"),
    gradWeight: placeOf("gradWeight"),
    gradBias: placeOf("gradBias"),
    order: probe?.orders[at] ?? (role === "linear" ? [0, 1] : [0, 1, 2, 3]),
  };
}

import type { FoundClass, FoundMethod, Probe } from "./found.js";
import {
  namedPlace,
  plainCall,
  plainClass,
  plainMake,
  plainPlace,
  type Slot,
} from "./plain-names.js";
import { type Answers, asked, NONE, type Pass, type Question } from "./question.js";
import {
  type CallMeaning,
  learns,
  type MakeMeaning,
  ROLES,
  type Role,
  type WiredLayer,
  type WiredMethod,
} from "./wiring.js";

const SIZES = ["height", "width", "size", "pair", "stride"] as const;
const MAKES: Readonly<Record<Role, readonly MakeMeaning[]>> = {
  convolution: ["in", "out", ...SIZES, "padding", "random", "rate"],
  linear: ["in", "out", "random", "rate"],
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
  const backward = passQuestions(role, "backward", methods, answers);
  const updatesItself = updatesInBackward(backward);
  return [
    ...makes,
    ...passQuestions(role, "forward", methods, answers),
    ...backward,
    ...(learns(role) && !updatesItself ? passQuestions(role, "update", methods, answers) : []),
    ...(learns(role) ? passQuestions(role, "clear", methods, answers) : []),
  ];
}

/** Whether backward takes the learning rate, and so the step of gradient descent as well. */
export function updatesInBackward(questions: readonly Question[]): boolean {
  return questions.some(
    ({ about, chosen }) =>
      about.code === "argument" && about.pass === "backward" && chosen === "rate",
  );
}

const NAMES: Readonly<Record<Pass, RegExp>> = {
  forward: /^forward$/i,
  backward: /^(backward|back_?prop(agat(e|ion))?)$/i,
  update: /^(update|step|sgd|apply_?grad(ient)?s?)$/i,
  clear: /^(zero|clear|reset)(_?grad(ient)?s?)?$/i,
};

/** What the arguments of a method can be. */
function meaningsOf(role: Role, pass: Pass): CallMeaning[] {
  if (pass === "update") return ["rate"];
  const labels: CallMeaning[] = ["x", "labels", "one-hot"];
  if (role === "loss") return pass === "backward" ? [...labels, "gradient", "rate"] : labels;
  return pass === "backward" ? ["x", "gradient", "rate"] : ["x"];
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
  const meanings = meaningsOf(role, pass);
  const isRate = (name: string) =>
    pass === "backward" && plainCall(name, ["rate"], { optional: false, alone: false }) !== "";
  const required =
    found?.parameters.filter(({ name, optional }) => !optional && !isRate(name)) ?? [];
  const called = (found?.parameters ?? []).map(({ name, optional }) => {
    const alone = required.length === 1;
    const options = optional ? [...meanings, "default" as const] : meanings;
    // With nothing but a learning rate beside it, an argument of backward is the gradient.
    const isGradient = alone && pass === "backward" && role !== "loss" && !isRate(name);
    const says =
      isGradient && !optional ? "gradient" : plainCall(name, options, { optional, alone });
    const about = { code: "argument", pass, method: method.chosen, name } as const;
    return asked(role, `${pass}.${name}`, about, options, says, answers);
  });
  return [method, ...called];
}

/** Where the arrays of a layer are. One that updates itself in backward may keep no gradients of its weights. */
export function placeQuestions(
  role: Role,
  probe: Probe,
  answers: Answers,
  updatesItself = false,
): Question[] {
  const slots = learns(role) ? SLOTS : (["gradX"] as const);
  return slots.map((slot) => {
    const places = probe[slot];
    const isHidden = updatesItself && (slot === "gradWeight" || slot === "gradBias");
    const canLack = slot === "bias" || slot === "gradBias" || places.length === 0 || isHidden;
    const options = canLack ? [...places, NONE] : places;
    const named = isHidden ? namedPlace(slot, places) : plainPlace(slot, places);
    const plain = named || (places.length === 0 || isHidden ? NONE : "");
    return asked(role, slot, { code: "place", slot }, options, plain, answers);
  });
}

/** The layer that the answers make; nothing where one is missing. `probe` is null before the layer was tried. */
export function wiredLayer(
  role: Role,
  found: FoundClass,
  answers: Answers,
  probe: Probe | null,
): WiredLayer | null {
  const calls = callQuestions(role, found, answers);
  const updatesItself = updatesInBackward(calls) || probe?.steps;
  const places = probe === null ? [] : placeQuestions(role, probe, answers, updatesItself);
  const all = [...calls, ...places];
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
    steps: probe?.steps ?? false,
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

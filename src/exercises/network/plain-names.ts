import type { CallMeaning, MakeMeaning, Role } from "./wiring.js";

/** Names of classes that say plainly what a class is; of a row, the first that one class alone has. */
const CLASSES: Readonly<Record<Role, readonly RegExp[]>> = {
  convolution: [/^conv(olution(al)?)?(2d)?(_?layer)?$/i, /conv(?!.*trans)/i],
  pooling: [/^(max)?_?pool(ing)?(2d)?(_?layer)?$/i, /max_?pool/i, /pool/i],
  relu: [/^relu(_?layer)?$/i],
  flatten: [/^flatten(_?layer)?$/i, /flatten/i],
  linear: [
    /^(linear|dense|affine|fc|fully_?connected)(_?layer)?$/i,
    /linear|dense|affine|fully_?connected/i,
  ],
  loss: [/cross_?entropy/i, /softmax.*loss|loss.*softmax/i, /loss$/i],
};

/** Names of the learning rate. */
const RATE = /^(lr|learn(ing)?_?rate|l_?rate|eta|alpha|rate|step_?size)$/i;

/** Names of a constructor's arguments. */
const MAKE: readonly (readonly [MakeMeaning, RegExp])[] = [
  [
    "in",
    /^(c1|d1|c_?in|in(put)?(_?(ch(annels?)?|c|features?|dim|size|d|n))?|n_?in|fan_?in|input_?channels)$/i,
  ],
  [
    "out",
    /^(c2|d2|c_?out|out(put)?(_?(ch(annels?)?|c|features?|dim|size|d|n))?|n_?out|fan_?out|(n|num)_?(filters|kernels)|filters)$/i,
  ],
  [
    "height",
    /^(k1|k_?h|h_?k|kernel_?h(eight)?|filter_?h(eight)?|pool_?h(eight)?|window_?h(eight)?)$/i,
  ],
  ["width", /^(k2|k_?w|w_?k|kernel_?w(idth)?|filter_?w(idth)?|pool_?w(idth)?|window_?w(idth)?)$/i],
  ["size", /^(k|f|ksize|(kernel|filter|pool|window)_?size)$/i],
  ["stride", /^strides?$/i],
  ["padding", /^pad(ding)?$/i],
  ["random", /^(rng|random|random_?state|generator)$/i],
  ["rate", RATE],
];

/** Names of the arguments of passes and updates. */
const CALLS: readonly (readonly [CallMeaning, RegExp])[] = [
  ["gradient", /grad|delta|^d_?(out|y|z|l|a|x|o|h)(ut)?$|^d_?l_?d|^(g|err|error|upstream)$/i],
  ["one-hot", /one_?hot/i],
  ["rate", RATE],
];
const INPUTS =
  /^(x|z|a|h|inp|inputs?|images?|data|logits?|scores?|out(puts?)?|pred(ictions?)?|y_?(hat|pred)|last_?x)$/i;
const LABELS = /^(y|t|labels?|targets?|y_?true|truth|label_?ids|gt)$/i;

/** Which of the classes is plainly the one of a role; none where no name says it, or several do. */
export function plainClass(role: Role, names: readonly string[]): string {
  for (const pattern of CLASSES[role]) {
    const found = names.filter((name) => pattern.test(name));
    if (found.length === 1) return found[0]!;
    if (found.length > 1) return "";
  }
  return "";
}

/** What an argument of a constructor plainly is. */
export function plainMake(name: string, optional: boolean): MakeMeaning | "" {
  const found = MAKE.find(([, pattern]) => pattern.test(name));
  return found?.[0] ?? (optional ? "default" : "");
}

/** What an argument of a pass, or of an update, plainly is, among those that it can be. */
export function plainCall(
  name: string,
  can: readonly CallMeaning[],
  { optional, alone }: { optional: boolean; alone: boolean },
): CallMeaning | "" {
  const named = CALLS.find(([meaning, pattern]) => can.includes(meaning) && pattern.test(name));
  if (named !== undefined) return named[0];
  if (can.includes("labels") && LABELS.test(name)) return "labels";
  if (can.includes("x") && INPUTS.test(name)) return "x";
  if (optional) return "default";
  const only = can.filter((meaning) => meaning !== "default");
  return alone && only[0] !== undefined && !can.includes("labels") ? only[0] : "";
}

/** Names of arrays: of weights and biases, and of their gradients. */
const PLACES = {
  weight:
    /^\W*(params?|weights?|parameters)?\W*(w|k|weights?|kernels?|filters?)\W*(data|value|v)?\W*$/i,
  bias: /^\W*(params?|parameters)?\W*(b|bias(es)?)\W*(data|value|v)?\W*$/i,
  gradWeight:
    /^((d_?|grads?_?|g_?)(w|k|weights?|kernels?|filters?)|(w|k|weights?|kernel)_?grad|grads?\W+(d_?)?(w|k|weights?|kernels?)\W*|(w|k|weights?|kernel)\.grad)$/i,
  gradBias:
    /^((d_?|grads?_?|g_?)(b|bias(es)?)|(b|bias)_?grad|grads?\W+(d_?)?(b|bias)\W*|(b|bias)\.grad)$/i,
  gradX: /^result/,
} as const;
export type Slot = keyof typeof PLACES;

/** Which place plainly holds an array: the only one that could, or the only one of the name. */
export function plainPlace(slot: Slot, places: readonly string[]): string {
  return places.length === 1 ? places[0]! : namedPlace(slot, places);
}

/** The only place whose name says that it holds an array. */
export function namedPlace(slot: Slot, places: readonly string[]): string {
  const found = places.filter((place) => PLACES[slot].test(place));
  return found.length === 1 ? found[0]! : "";
}

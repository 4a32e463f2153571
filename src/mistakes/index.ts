export { MISTAKES, mistakeById } from "./list.js";
export {
  answersTo,
  type Change,
  type GivenTo,
  type Loss,
  MISTAKE_IDS,
  type Mistake,
  type MistakeId,
  named,
  sizesIn,
  type Tensors,
  type WrongRule,
} from "./mistake.js";
export { type MistakeWords, mistakeWords } from "./words/index.js";

export { checkLayer, exerciseOfLayer } from "./check-layer.js";
export { type Examined, openExamination, openQuestions } from "./examine.js";
export { type FoundClass, type FoundCode, type Probe, probeOf } from "./found.js";
export { isBackward } from "./operations/index.js";
export type { Slot } from "./plain-names.js";
export { type About, type Answers, NONE, type Pass, type Question } from "./question.js";
export { callQuestions, classQuestions, placeQuestions, wiredLayer } from "./questions.js";
export { openSession, type Session } from "./session.js";
export { type Ties, tiesOf } from "./ties.js";
export { LAYERS, type LayerSeconds, NetworkError, trainNetwork } from "./train-network.js";
export { rolesBy, type Whose } from "./whose.js";
export {
  type CallMeaning,
  learns,
  type MakeMeaning,
  ROLES,
  type Role,
  type WiredLayer,
  type Wiring,
} from "./wiring.js";

export { openTraining, type Training } from "./client.js";
export { epochOrder } from "./epoch-order.js";
export { accuracy, type Evaluation, evaluate } from "./evaluate.js";
export type { Backend, Learner, Parameters, Rule } from "./learner.js";
export type { Command, Progress, Report, Source } from "./messages.js";
export { networkLearner } from "./network-learner.js";
export { randomStream } from "./random-stream.js";
export { type DigitSets, firstLearner, type RunEvent, run } from "./run.js";
export { openSession, type Surroundings } from "./session.js";
export {
  type ChoiceSetting,
  checkSettings,
  defaultSettings,
  type NumberSetting,
  SETTINGS,
  type SettingError,
  type Settings,
} from "./settings.js";
export { type EpochAccuracy, loadingState, nextState, type State } from "./state.js";
export { type BatchLearned, type Stopped, train } from "./train.js";

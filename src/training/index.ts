export { type Architecture, isArticles, networkOf, type Stage, stagesOf } from "./architecture.js";
export { augmentation, shift, warp } from "./augmentation/index.js";
export { chooseDigits } from "./choose-digits.js";
export { openTraining, type Training } from "./client.js";
export { batchesOf, epochBatches } from "./epoch-batches.js";
export { epochOrder } from "./epoch-order.js";
export { accuracy, type Evaluation, evaluate } from "./evaluate.js";
export type { Backend, Learner, Parameters, Rule } from "./learner.js";
export type { Command, Progress, Report, Source } from "./messages.js";
export { networkLearner } from "./network-learner.js";
export { PRESETS, type Preset } from "./presets.js";
export { randomStream } from "./random-stream.js";
export { ruleAt } from "./rule.js";
export { type DigitSets, firstLearner, type RunEvent, run, runDigits } from "./run.js";
export { openSession, type Surroundings } from "./session.js";
export type { ChoiceSetting, NumberSetting } from "./setting.js";
export {
  checkSettings,
  defaultSettings,
  FIRST_SETTINGS,
  SETTING_GROUPS,
  SETTINGS,
  type SettingError,
  type Settings,
} from "./settings.js";
export { type Snapshot, snapshotOf } from "./snapshot.js";
export { type EpochAccuracy, loadingState, nextState, type State } from "./state.js";
export { type BatchLearned, type Stopped, train } from "./train.js";
export { type MeasuredRecipes, VARIATIONS, type Variation } from "./variations.js";

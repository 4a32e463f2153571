export { augmentation, shift, warp } from "./augmentation/index.js";
export { accuracy, type Evaluation, evaluate } from "./evaluation/evaluate.js";
export type { Backend, Learner, Parameters } from "./learner/learner.js";
export { firstLearner, networkLearner, untrainedNetwork } from "./learner/network-learner.js";
export { networkOf, networkWith, type TrainedNetwork } from "./learner/networks.js";
export { type UpdateRule, updateRuleAt } from "./learner/update-rule.js";
export { problemText, TrainingError, type TrainingProblem } from "./problem.js";
export { type Checkpoint, checkpointOf, startingFrom } from "./run/checkpoint.js";
export { batchesOf, digitsFor, epochBatches, epochOrder } from "./run/epoch-batches.js";
export {
  type EpochAccuracy,
  imagesPerSecond,
  isOver,
  isResting,
  isUnderWay,
  newRun,
  type Run,
  type RunStatus,
  type RunUpdate,
  updated,
} from "./run/run.js";
export { chooseDigits, chosenFrom, type DigitSets, runDigits } from "./run/run-digits.js";
export { type RunEvent, runEvents } from "./run/run-events.js";
export { type BatchLearned, type Stopped, train } from "./run/train.js";
export { type Architecture, isArticles, type Stage, stagesOf } from "./settings/architecture.js";
export {
  groupLabel,
  labelledGroups,
  labelledPresets,
  labelledSettings,
  labelledVariations,
  settingErrors,
  settingsName,
  settingTexts,
} from "./settings/labelled.js";
export { nearestPreset } from "./settings/nearest-preset.js";
export { PRESETS, type Recipe } from "./settings/presets.js";
export { randomStream } from "./settings/random-stream.js";
export type { ChoiceSetting, NumberSetting } from "./settings/setting.js";
export {
  checkSettings,
  defaultSettings,
  FIRST_SETTINGS,
  SETTING_GROUPS,
  SETTINGS,
  type SettingProblem,
  type Settings,
} from "./settings/settings.js";
export { type MeasuredRecipes, VARIATIONS } from "./settings/variations.js";
export { openTraining, type Training } from "./worker/client.js";
export type { Command, Report, Source } from "./worker/messages.js";
export { openSession, type Surroundings } from "./worker/session.js";

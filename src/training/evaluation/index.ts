export { type Answers, answersTo } from "./answers.js";
export {
  type ClassificationReport,
  classificationReport,
  type Scores,
} from "./classification-report.js";
export { type ConfusionMatrix, confusionMatrix } from "./confusion-matrix.js";
export { type Selection, worstFirst } from "./worst-first.js";

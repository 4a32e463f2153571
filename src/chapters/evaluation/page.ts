// What the cells of /evaluation use.
export { Accuracy } from "./accuracy.js";
export { ConfusionFigure } from "./confusion-figure.js";
export { describeSelection } from "./describe-selection.js";
export { DigitGallery, galleryEntry } from "./digit-gallery.js";
export { DigitsChoice } from "./digits-choice.js";
export { MissedGuess } from "./missed-guess.js";
export { ReportTable } from "./report-table.js";
export { tested } from "./tested.js";

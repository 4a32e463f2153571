/** A line of the pen on a sheet of 280 × 280: points one after another. A single point is a dot. */
export type Stroke = readonly (readonly [x: number, y: number])[];

/** The side of the sheet, ten times that of a digit; and how thick the pen is. */
export const SHEET = 280;
export const PEN = 22;

/** A small 4, away from the middle: what a reader finds on the sheet. */
export const FIRST_DRAWING: readonly Stroke[] = [
  [
    [52, 118],
    [46, 150],
    [42, 176],
    [70, 178],
    [112, 174],
  ],
  [
    [96, 124],
    [94, 160],
    [90, 226],
  ],
];

export const en = {
  digit: (label: number) => `A handwritten ${label}, in 28 × 28 pixels`,
  walk: { next: "Next multiplication" },
};

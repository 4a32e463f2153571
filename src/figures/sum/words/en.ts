export const en = {
  /** Between one multiplication with its result and the whole sum that it is a term of. */
  oneTerm: (terms: number) => `, one of the ${terms} terms of `,
};

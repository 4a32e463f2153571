import { type Check, judge } from "./check.js";

/** The small example gives the right numbers. */
export const small: Check = {
  kind: "small",
  plan: () => ({ kind: "small" }),
  run: async ({ small }) => judge(await small()),
};

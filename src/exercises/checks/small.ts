import { type Check, judge } from "./check.js";

/** The small example gives the right numbers. */
export const small: Check = {
  kind: "small",
  name: () => "The small example, number by number",
  run: (attempts) => judge(attempts.small()),
};

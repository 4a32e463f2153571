import type { Report } from "../../exercises/index.js";
import { type Examined, ROLES, rolesBy } from "../../exercises/network/index.js";
import { formatsOf } from "../../language/format.js";
import { failureSaid } from "./failure-said.js";
import { words } from "./words/index.js";

/** What has come of all checks: how many layers passed, and by name those that did not, or were not tried. */
export function checksSaid(reports: readonly Report[], examined: Examined): string {
  const { open, failed } = rolesBy(examined);
  const isWrong = (role: string) =>
    reports.some(({ exercise, passed }) => exercise === role && !passed);
  const wrong = ROLES.filter(isWrong);
  const right = reports.filter(({ passed }) => passed).length;
  const named = (roles: typeof open) => roles.map((role) => words.roles[role]);
  const said = [words.state.checked(right, reports.length + failed.length)];
  if (wrong.length > 0) said.push(words.state.failedIn(named(wrong)));
  for (const role of failed)
    said.push(words.state.untried(words.roles[role], failureSaid(examined.failures[role]!)));
  const ended = reports.find(({ ended }) => ended !== undefined)?.ended;
  if (ended !== undefined) said.push(failureSaid(ended));
  if (open.length > 0) said.push(words.state.passedOver(named(open)));
  return formatsOf().running(said);
}

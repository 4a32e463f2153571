import { type Examined, openQuestions } from "./examine.js";
import { ROLES, type Role } from "./wiring.js";

/** Whose a layer of the network is: the reader's, or the site's own, since a question is open, a try failed or it is not there. */
export type Whose = "reader" | "open" | "failed" | "absent";

/** The roles by whose layers they are, as far as the answers go. */
export function rolesBy(examined: Examined): Readonly<Record<Whose, readonly Role[]>> {
  const roles = (whose: Whose) => ROLES.filter((role) => whoseLayer(role, examined) === whose);
  return {
    reader: roles("reader"),
    open: roles("open"),
    failed: roles("failed"),
    absent: roles("absent"),
  };
}

function whoseLayer(role: Role, { questions, wiring, failures }: Examined): Whose {
  if (wiring[role] !== undefined) return "reader";
  if (failures[role] !== undefined) return "failed";
  const own = questions.filter((question) => question.role === role);
  return own.length === 0 || openQuestions(own).length > 0 ? "open" : "absent";
}

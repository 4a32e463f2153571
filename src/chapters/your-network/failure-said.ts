import { checkWords, type Failure, failureText } from "../../exercises/index.js";
import { words } from "./words/index.js";

/** Why code came to nothing, with the reader's own line where it is known. */
export function failureSaid(failure: Failure): string {
  const said = failureText(failure, checkWords());
  return failure.line === undefined ? said : words.atLine(failure.line, said);
}

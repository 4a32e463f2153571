import { checkWords, type Failure, failureText } from "../../exercises/index.js";
import { words } from "./words/index.js";

/** What Python says where a shape has other lengths than a layer unpacks. */
const SHAPE = /values to unpack|tuple index out of range/;

/** Why code came to nothing, with the reader's own line where it is known. */
export function failureSaid(failure: Failure): string {
  const { reason } = failure;
  const isShape = reason.code === "error" && SHAPE.test(reason.said);
  const said = failureText(failure, checkWords()) + (isShape ? words.batches : "");
  return failure.line === undefined ? said : words.atLine(failure.line, said);
}

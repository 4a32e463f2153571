export { LateError } from "../cage/index.js";
export { fetchPython, type PythonAddresses } from "./fetch-python.js";
export { type Interpreter, type PythonFiles, startInterpreter } from "./interpreter.js";
export {
  type Argument,
  MOST_PRINTED,
  type NoNumbers,
  type Numbers,
  type Raised,
  type Reply,
} from "./messages.js";

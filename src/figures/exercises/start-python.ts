import {
  fetchPython,
  type Interpreter,
  type PythonAddresses,
  startInterpreter,
} from "../../python/index.js";
import { words } from "./words/index.js";

/** Fetches Python and starts it, and says how far that is, and then that it is `running`. Throws Error where it cannot be had. */
export async function startPython(
  addresses: PythonAddresses,
  say: (what: string) => void,
  running: string,
): Promise<Interpreter> {
  const { fetching, starting, cannotStart } = words.python;
  if (addresses.bytes === 0) throw new Error(cannotStart);
  say(fetching(addresses.bytes, 0));
  const files = await fetchPython(addresses, (share) => say(fetching(addresses.bytes, share)));
  say(starting);
  const interpreter = await startInterpreter(files);
  say(running);
  return interpreter;
}

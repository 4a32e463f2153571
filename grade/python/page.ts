import { LateError } from "../../src/cage/index.js";
import {
  fetchPython,
  type Interpreter,
  type Reply,
  startInterpreter,
} from "../../src/python/index.js";

// The grader's page: the cage of the site, which the grader asks from outside. It is bundled whole.

/** What the grader calls on its page. */
export interface Asked {
  /** Starts Python. Throws Error where it does not start. */
  start(): Promise<void>;
  /** The reply, or null when the time was over. */
  ask(request: Parameters<Interpreter["ask"]>[0], milliseconds: number): Promise<Reply | null>;
}

let interpreter: Interpreter | undefined;

const asked: Asked = {
  async start() {
    const addresses = { script: "/python.js", packed: "/python.zip", bytes: 1 };
    interpreter = await startInterpreter(await fetchPython(addresses, () => {}));
  },
  async ask(request, milliseconds) {
    try {
      return await interpreter!.ask(request, milliseconds);
    } catch (error) {
      if (error instanceof LateError) return null;
      throw error;
    }
  },
};

Object.assign(globalThis, { asked });

import {
  fetchPython,
  type Interpreter,
  LateError,
  type PythonAddresses,
  type Reply,
  startInterpreter,
} from "../../../python/index.js";
import { words } from "../words/index.js";
import { FUNCTION } from "./block-code.js";

/** How long a block may take. */
const MILLISECONDS = 20_000;

/** The Python of a page: it is fetched and started at the first run, and serves all that follow. */
export interface PagePython {
  /**
   * Runs a module's function, which gives so many results, and tells how far Python is. One run after the other. Rejects
   * with Error, in words, when the time is over or Python does not start.
   */
  run(code: string, results: number, say: (what: string) => void): Promise<Reply>;
  end(): void;
}

export function openPagePython(addresses: PythonAddresses): PagePython {
  let started: Promise<Interpreter> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function start(say: (what: string) => void): Promise<Interpreter> {
    say(words.fetching(addresses.bytes, 0));
    const files = await fetchPython(addresses, (share) =>
      say(words.fetching(addresses.bytes, share)),
    );
    say(words.starting);
    return startInterpreter(files);
  }
  async function run(code: string, results: number, say: (what: string) => void): Promise<Reply> {
    started ??= start(say);
    try {
      const python = await started;
      say(words.running);
      const loaded = await python.ask({ type: "load", code }, MILLISECONDS);
      const call = { type: "call", name: FUNCTION, given: [], results } as const;
      const reply = loaded.type === "loaded" ? await python.ask(call, MILLISECONDS) : loaded;
      if (reply.type === "failed") {
        python.end();
        started = undefined; // Python gave up: the next run starts another
      }
      return reply;
    } catch (error) {
      started = undefined; // it is over, or has never begun: the next run starts another
      throw error instanceof LateError ? new Error(words.late) : error;
    }
  }
  return {
    run(...given) {
      const next = last.then(() => run(...given));
      last = next.catch(() => {});
      return next;
    },
    end: () => void started?.then((python) => python.end()).catch(() => {}),
  };
}

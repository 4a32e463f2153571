import variant from "@jitl/quickjs-singlefile-mjs-release-sync";
import { newQuickJSWASMModuleFromVariant, type QuickJSHandle } from "quickjs-emscripten-core";
import type { Tensor } from "../../nn/index.js";
import { nestedOf } from "../nested.js";
import { TOOLBOX } from "../toolbox.js";
import { errorFailure, thrownFailure } from "./error-failure.js";
import { type Failure, isFinal } from "./failure.js";
import { GUARD } from "./guard.js";
import { type Limits, STACK_BYTES } from "./limits.js";
import { load } from "./load.js";
import type { Opened, Outcome, Printed } from "./outcome.js";
import { notPicked, parseResult } from "./parse-result.js";
import { stripTypes } from "./strip-types.js";

const NOTHING: Printed = { text: "", cut: false };
const NO_INTERPRETER: Failure = { kind: "broken", reason: { code: "no-interpreter" } };

/** What the language offers, but neither the time nor Proxy: results must be reproducible, and plain. */
const LANGUAGE = {
  BaseObjects: true,
  Eval: true,
  StringNormalize: true,
  RegExp: true,
  RegExpCompiler: true,
  JSON: true,
  MapSet: true,
  TypedArrays: true,
  Promise: true,
  BigInt: true,
};

/**
 * Loads code into QuickJS, compiled to WebAssembly: an interpreter that knows no network, no storage, no page
 * and no files. Each sandbox has an interpreter of its own, which is thrown away with it, so nothing that one
 * student's code does is left for the next. Gives a failure where the code cannot be loaded.
 *
 * A native call (`fill` on a huge array) is not interrupted: whoever runs this must be able to end it. `alive` is
 * called at every step that is counted, so that slow code can be told from a native call that does not end.
 */
export async function openSandbox(
  code: string,
  limits: Limits,
  alive: () => void = () => {},
): Promise<Opened<Outcome>> {
  const stripped = stripTypes(code);
  if ("failure" in stripped) return { ...stripped, printed: NOTHING };
  const interpreter = await newQuickJSWASMModuleFromVariant(variant).catch(() => null);
  if (interpreter === null) return { failure: NO_INTERPRETER, printed: NOTHING };
  const runtime = interpreter.newRuntime();
  runtime.setMemoryLimit(limits.memoryBytes);
  runtime.setMaxStackSize(STACK_BYTES);
  let steps = 0;
  let trusted = false; // while the guard says what was thrown, which needs a moment after the last step too
  runtime.setInterruptHandler(() => {
    alive();
    return !trusted && ++steps > limits.steps;
  });
  const vm = runtime.newContext({ intrinsics: LANGUAGE });

  let printed = NOTHING;
  const print = vm.newFunction("print", (line) => {
    if (printed.cut) return;
    const text = `${printed.text}${vm.getString(line)}\n`;
    const most = limits.outputCharacters;
    printed = { text: text.slice(0, most), cut: text.length > most };
  });

  /** Runs a piece of the sandbox's own code or the student's; what breaks the interpreter is a failure too. */
  function attempt<T>(run: () => T): T | { failure: Failure } {
    try {
      return run();
    } catch (error) {
      return { failure: breakage(error) };
    }
  }
  const evaluate = (source: string, name: string): QuickJSHandle =>
    vm.unwrapResult(vm.evalCode(source, name));
  const guard = vm.unwrapResult(
    vm.callFunction(
      evaluate(GUARD, "guard.js"),
      vm.undefined,
      print,
      vm.newNumber(limits.outputCharacters + 1),
    ),
  );
  const [read, pick, describe] = [
    vm.getProp(guard, "read"),
    vm.getProp(guard, "pick"),
    vm.getProp(guard, "describe"),
  ] as const;
  evaluate(TOOLBOX, "toolbox.js").dispose();

  /** What was thrown, as a failure. */
  function thrown(error: QuickJSHandle): Failure {
    trusted = true;
    const described = vm.callFunction(describe, vm.undefined, error);
    trusted = false;
    if (described.error) return errorFailure("InternalError", "out of memory", "");
    const [first, ...rest] = vm
      .getString(described.value)
      .split("\n")
      .map((line) => JSON.parse(line));
    return rest.length === 0 ? thrownFailure(first) : errorFailure(first, rest[0], rest[1]);
  }

  function readTensor(value: QuickJSHandle, name: string): Tensor | { failure: Failure } {
    const text = vm.callFunction(read, vm.undefined, value);
    if (text.error) return { failure: thrown(text.error) };
    return parseResult(vm.getString(text.value), name);
  }

  function readNamed(value: QuickJSHandle, name: string, all: readonly string[]) {
    const picked = vm.unwrapResult(vm.callFunction(pick, vm.undefined, value, vm.newString(name)));
    if (vm.typeof(picked) === "object") return readTensor(vm.getProp(picked, "found"), name);
    return { failure: notPicked(vm.getString(picked), name, all) };
  }

  const loaded = attempt(() => load(vm, stripped.code, thrown));
  if ("failure" in loaded) return { failure: loaded.failure, printed };

  function call(name: string, given: readonly Tensor[], results: readonly string[]): Outcome {
    const exported = vm.getProp((loaded as { exports: QuickJSHandle }).exports, name);
    if (vm.typeof(exported) !== "function") {
      return { failure: { kind: "missing", reason: { code: "not-exported", name } } };
    }
    // Literals of their own make copies that the check never sees again.
    const copies = given.map((a) => evaluate(`(${JSON.stringify(nestedOf(a))})`, "arguments.js"));
    const returned = vm.callFunction(exported, vm.undefined, ...copies);
    if (returned.error) return { failure: thrown(returned.error) };
    const got: Record<string, Tensor> = {};
    let failure: Failure | undefined;
    for (const result of results) {
      const found =
        results.length === 1
          ? readTensor(returned.value, result)
          : readNamed(returned.value, result, results);
      if (!("failure" in found)) got[result] = found;
      else {
        failure ??= found.failure;
        if (isFinal(found.failure)) break;
      }
    }
    return failure === undefined ? { got } : { failure, rest: got };
  }

  let broken: Failure | undefined;
  return {
    sandbox: {
      call(name, given, results) {
        if (broken !== undefined) return { failure: broken };
        const outcome = attempt(() => call(name, given, results));
        if ("failure" in outcome && outcome.failure.kind === "broken") broken = outcome.failure;
        return outcome;
      },
      get printed() {
        return printed;
      },
    },
  };
}

/** The interpreter itself gave up: its stack or the browser's ran over inside a native call. */
function breakage(error: unknown): Failure {
  const deep = error instanceof RangeError;
  return { kind: "broken", reason: { code: deep ? "nested-too-deeply" : "interpreter-broke" } };
}

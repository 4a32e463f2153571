import type { QuickJSContext, QuickJSHandle } from "quickjs-emscripten-core";
import type { Failure } from "./failure.js";

/** Evaluates the student's code as a module: what it exports, or why it cannot be loaded; `thrown` reads an error. */
export function load(
  vm: QuickJSContext,
  code: string,
  thrown: (error: QuickJSHandle) => Failure,
): { exports: QuickJSHandle } | { failure: Failure } {
  const result = vm.evalCode(code, "solution.ts", { type: "module" });
  if (result.error) return { failure: loadFailure(thrown(result.error)) };
  const state = vm.getPromiseState(result.value);
  if (state.type === "fulfilled") return { exports: state.value };
  if (state.type === "rejected") return { failure: loadFailure(thrown(state.error)) };
  return { failure: { kind: "syntax", reason: { code: "waits" } } };
}

/** An error outside of all functions leaves no function to call. */
function loadFailure(failure: Failure): Failure {
  return failure.kind === "error" ? { ...failure, kind: "syntax" } : failure;
}

import { transform } from "sucrase";
import { TOOLBOX } from "../toolbox.js";
import { type StudentFunctions, USABLE } from "./student-network.js";

/**
 * Runs a student's code, one exercise after the other, each in a scope of its own, and gives the functions that
 * the network can use. This is no sandbox: the frame around the worker is. Throws what the code throws.
 */
export function studentFunctions(codes: Readonly<Record<string, string>>): StudentFunctions {
  const found: Record<string, unknown> = {};
  for (const [exercise, code] of Object.entries(codes)) {
    try {
      const { code: script } = transform(code, { transforms: ["typescript", "imports"] });
      const exported: Record<string, unknown> = {};
      new Function("exports", `${TOOLBOX}\n{\n${script}\n}`)(exported);
      Object.assign(found, exported);
    } catch (error) {
      throw new Error(`${exercise}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const usable = USABLE.filter((name) => typeof found[name] === "function");
  return Object.fromEntries(usable.map((name) => [name, found[name]])) as StudentFunctions;
}

/** Whether the browser, and the host's policy, let text be run as code. */
export function mayEvaluate(): boolean {
  try {
    new Function("");
    return true;
  } catch {
    return false;
  }
}

import { FileError } from "./problem.js";

/**
 * What `load` imports of the page's own modules, which come only when they are asked for.
 *
 * @throws FileError where they do not come.
 */
export async function loadPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    throw new FileError({ code: "part-missing" }, cause);
  }
}

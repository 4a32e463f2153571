import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseTaskFile, type TaskFile } from "./task-file.js";

/** What the tasks of a folder say, in each language. */
export interface TaskEditions {
  readonly en: TaskFile;
  readonly zh: TaskFile;
}

/**
 * Reads `task.md` and `task.zh.md`; who writes in one language only is read in it by everybody. Throws Error that names
 * the file which cannot be read, or what the Chinese task has otherwise than the English one.
 */
export function readTasks(folder: string): TaskEditions {
  const en = readTask(folder, "task.md");
  if (!existsSync(join(folder, "task.zh.md"))) return { en, zh: en };
  const zh = readTask(folder, "task.zh.md");
  const other = otherwise(en, zh);
  if (other !== undefined) throw new Error(`task.zh.md: ${other}`);
  return { en, zh };
}

function readTask(folder: string, file: string): TaskFile {
  try {
    return parseTaskFile(readFileSync(join(folder, file), "utf8"));
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}

/** What is counted in both, and what it is called. */
const COUNTED = [
  ["task", "paragraphs of the task"],
  ["hints", "hints"],
] as const;

/**
 * What an edition of a task has otherwise than the task itself, undefined where nothing is. Hints are opened by their
 * number, answers and mistakes are kept by their ids, so both must have the same.
 */
function otherwise(task: TaskFile, edition: TaskFile): string | undefined {
  for (const [part, name] of COUNTED) {
    const [there, here] = [task[part].length, edition[part].length];
    if (there !== here) return `it has ${here} ${name}, and task.md ${there}`;
  }
  for (const part of ["questions", "mistakes"] as const) {
    const [there, here] = [task, edition].map((one) => Object.keys(one[part]).join(", ") || "none");
    if (there !== here) return `its ${part} are ${here}, and those of task.md ${there}`;
  }
  return undefined;
}

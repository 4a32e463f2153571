import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const ROOT = join(import.meta.dirname, "../..");

/** Runs `npm run grade -- …` in a folder and gives what it said and how it ended. */
export async function runGrade(
  folder: string,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, INIT_CWD: folder };
  const command = ["--import", "tsx", "grade/grade.ts", ...args];
  try {
    const said = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
    return { code: 0, ...said };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

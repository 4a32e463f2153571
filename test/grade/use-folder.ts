import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll } from "vitest";

const ROOT = join(import.meta.dirname, "../..");

/** A folder that is there until a file's tests have run; files can be written into it, and the command run in it. */
export function useFolder() {
  const folder = mkdtempSync(join(tmpdir(), "unfold-grade-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    write(file: string, content: string | Uint8Array): void {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    },
    run: (...args: string[]) => runGrade(folder, ...args),
  };
}

/** Runs `npm run grade -- …` in a folder and gives what it said and how it ended. */
async function runGrade(
  folder: string,
  ...args: string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const env = { ...process.env, INIT_CWD: folder, LC_ALL: "C" };
  const command = ["--import", "tsx", "grade/grade.ts", ...args];
  try {
    const said = await promisify(execFile)(process.execPath, command, { cwd: ROOT, env });
    return { code: 0, ...said };
  } catch (error) {
    return error as { code: number; stdout: string; stderr: string };
  }
}

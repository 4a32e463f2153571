import { spawnSync } from "node:child_process";
import { writeCells } from "./cells.js";
import { collectExercises } from "./exercises/collect.js";

/**
 * On a page the order of cells means nothing: Framework runs each one when what it uses is there. So
 * "used before its declaration" and "before being assigned" are no errors in cells.
 */
const ORDER = /^\.cells\/.*error TS(2448|2454):/;

/** The compiler's complaints about a project, but for those about the order of cells. */
function complaints(project: string): string[] {
  const { status, stdout, error } = spawnSync("tsc", ["-p", project, "--pretty", "false"], {
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (error !== undefined) throw error;
  const lines = stdout
    .split("\n")
    .filter((line) => line !== "" && !ORDER.test(line.replaceAll("\\", "/")));
  if (status !== 0 && stdout === "") lines.push(`tsc -p ${project} ended with ${status}`);
  return lines;
}

// Everything: the project, the cells of the pages, and src/nn once more with no DOM library.
collectExercises(process.cwd());
writeCells("docs", ".cells");
const found = ["tsconfig.json", "src/nn/tsconfig.json", "exercises/tsconfig.json"].flatMap(
  complaints,
);
for (const line of found) console.error(line);
process.exitCode = found.length === 0 ? 0 : 1;

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The code of a cell, and a name for it that Biome says where it cannot read the code. */
export interface NamedCode {
  name: string;
  code: string;
}

/**
 * The cells' code as Biome formats this project; all in one process, which takes longer to start than to format.
 * A cell that shows its value ends without a semicolon, and stays so: with one it would show nothing.
 *
 * @throws Error in Biome's words where a cell is no TypeScript.
 */
export function formatCode(cells: readonly NamedCode[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), "unfold-cells-"));
  try {
    const { formatter } = JSON.parse(readFileSync("biome.json", "utf8"));
    writeFileSync(join(folder, "biome.json"), JSON.stringify({ formatter }));
    const files = cells.map(({ name }) => join(folder, `${name}.ts`));
    for (const [i, { code }] of cells.entries()) writeFileSync(files[i]!, code);
    const { status, stderr, error } = spawnSync("biome", ["format", "--write"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    if (error !== undefined) throw error;
    if (status !== 0) throw new Error(stderr);
    return cells.map(({ code }, i) => {
      const formatted = readFileSync(files[i]!, "utf8");
      return code.trimEnd().endsWith(";") ? formatted : formatted.replace(/;\n$/, "\n");
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

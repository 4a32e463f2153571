import { parseArgs } from "node:util";

/** What is asked for on the command line. */
export type Command =
  | { readonly task: "grade"; readonly folder: string; readonly key?: string; readonly out: string }
  | { readonly task: "new-key"; readonly file: string }
  | { readonly task: "help" };

export const USAGE = `npm run grade -- FOLDER [--key KEY.json] [--out grades.csv]
    grades all submissions (.json) in FOLDER; writes the table and, beside it, a feedback file each
npm run grade -- --new-key [--key KEY.json]
    writes a key to start from (key.json unless told): secret, points, hidden cases
`;

/** Reads the arguments. Throws Error in words that say what is wrong with them. */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: "string" },
      out: { type: "string" },
      "new-key": { type: "boolean" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return { task: "help" };
  if (values["new-key"]) {
    if (positionals.length > 0) throw new Error("--new-key grades nothing: leave the folder out");
    return { task: "new-key", file: values.key ?? "key.json" };
  }
  if (positionals.length !== 1) {
    throw new Error(`one folder of submissions is needed, got ${positionals.length}`);
  }
  const { key, out = "grades.csv" } = values;
  if (!out.toLowerCase().endsWith(".csv")) throw new Error(`--out must end in .csv, got ${out}`);
  return { task: "grade", folder: positionals[0]!, key, out };
}

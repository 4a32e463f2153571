import { parseArgs } from "node:util";
import { EXERCISES } from "../src/exercises/index.js";
import { LANGUAGES, type Language } from "../src/language/language.js";
import { readNumber } from "../src/language/read-number.js";
import type { Keep } from "./handed-in/entry.js";
import { FORMATS, type Format } from "./report/format.js";

/** How a folder or an archive is to be graded. */
export interface Grading {
  readonly task: "grade";
  readonly path: string;
  readonly key?: string;
  readonly roster?: string;
  /** The sheet of written answers, given back with points. */
  readonly answers?: string;
  readonly out: string;
  readonly format: Format;
  readonly keep: Keep;
  /** What the feedback, the notes and the summary are written in. */
  readonly language: Language;
  /** One student alone: a name, an id, an e-mail or a file. */
  readonly only?: string;
  readonly results?: string;
  /** What the platform calls the assignment. */
  readonly assignment: string;
  /** The least share of the points, in percent, with which the command succeeds. */
  readonly require: number;
}

/** What is asked for on the command line. */
export type Command =
  | Grading
  /** Of all exercises, or of those that are set. */
  | { readonly task: "new-key"; readonly file: string; readonly set?: readonly string[] }
  | { readonly task: "check-key"; readonly file: string }
  | {
      readonly task: "autograder";
      readonly out: string;
      readonly key?: string;
      readonly language: Language;
    }
  | { readonly task: "help" };

/**
 * The language in which the command speaks of itself: the one that is asked for, whatever else is wrong with the arguments,
 * or else that of the terminal.
 */
export function spokenLanguage(
  args: readonly string[],
  { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv,
): Language {
  const asked = args.flatMap((arg, i) =>
    arg === "--language" ? (args[i + 1] ?? []) : (/^--language=(.*)/.exec(arg)?.[1] ?? []),
  );
  const [terminal] = [LC_ALL || LC_MESSAGES || LANG || ""].map((one) => one.split(/[_.-]/)[0]);
  const spoken = [...asked, terminal];
  return (
    spoken.map((name) => LANGUAGES.find((known) => known === name)).find(Boolean) ?? LANGUAGES[0]!
  );
}

/** Reads the arguments. Throws Error in words that say what is wrong with them. */
export function parseArguments(args: readonly string[]): Command {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: text,
      roster: text,
      answers: text,
      out: text,
      format: text,
      keep: text,
      language: text,
      only: text,
      results: text,
      assignment: text,
      require: text,
      autograder: text,
      set: text,
      "new-key": flag,
      "check-key": flag,
      help: { ...flag, short: "h" },
    },
  });
  if (values.help) return { task: "help" };
  const { key, roster, answers, only, results, assignment = "Unfold" } = values;
  if (values.set !== undefined && !values["new-key"]) throw new Error("--set is for --new-key");
  for (const task of ["new-key", "check-key"] as const) {
    if (!values[task]) continue;
    if (positionals.length > 0) throw new Error(`--${task} grades nothing: leave the folder out`);
    const file = key ?? "key.json";
    return task === "check-key" ? { task, file } : { task, file, set: exercisesSet(values.set) };
  }
  const language = oneOf("--language", LANGUAGES, values.language ?? "en");
  if (values.autograder !== undefined) {
    const out = ending(".zip", "--autograder", values.autograder);
    return { task: "autograder", out, key, language };
  }
  if (positionals.length !== 1) {
    throw new Error(`one folder of submissions is needed, got ${positionals.length}`);
  }
  return {
    task: "grade",
    path: positionals[0]!,
    key,
    roster,
    answers,
    language,
    only,
    results,
    assignment,
    out: ending(".csv", "--out", values.out ?? "grades.csv"),
    format: oneOf("--format", FORMATS, values.format ?? "csv"),
    keep: oneOf("--keep", ["latest", "best"] as const, values.keep ?? "latest"),
    require: percent(values.require ?? "0"),
  };
}

/** The exercises that a link or a list of names sets; undefined for all. */
function exercisesSet(text: string | undefined): readonly string[] | undefined {
  if (text === undefined) return undefined;
  const query = text.includes("?") ? text.slice(text.indexOf("?")) : `?only=${text}`;
  const names = (new URLSearchParams(query).get("only") ?? "").split(",").filter(Boolean);
  const known = EXERCISES.map(({ id }) => id);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `--set: there is no exercise ${unknown.join(", ")}; there are ${known.join(", ")}`,
    );
  }
  return names.length === 0 ? undefined : names;
}

function ending(end: string, option: string, path: string): string {
  if (path.toLowerCase().endsWith(end)) return path;
  throw new Error(`${option} must end in ${end}, got ${path}`);
}

function oneOf<Value extends string>(
  option: string,
  values: readonly Value[],
  given: string,
): Value {
  const found = values.find((value) => value === given);
  if (found === undefined)
    throw new Error(`${option} is one of ${values.join(", ")}, got ${given}`);
  return found;
}

function percent(text: string): number {
  const value = readNumber(text);
  if (value !== null && value >= 0 && value <= 100) return value;
  throw new Error(`--require is a number from 0 to 100, got ${text}`);
}

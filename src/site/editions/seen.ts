import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pagesUnder } from "../cells.js";
import { exerciseNames } from "../exercises/collect.js";
import { shortHash } from "../short-hash.js";
import { CELL } from "./cells-once.js";
import { beginning, segmentsOf } from "./in-step.js";

/** Of each text, its English parts as they were when their Chinese was last looked at: a hash each, in their order. */
export type Seen = Readonly<Record<string, string>>;

export const SEEN_FILE = "zh/seen.json";

/** A text that stands in two languages: its name, and both files. */
export interface Pair {
  readonly name: string;
  readonly english: string;
  readonly chinese: string;
  readonly isPage: boolean;
}

/** All texts of a project that have a Chinese side: pages, tasks of exercises, and the README. */
export function pairsIn(root: string): Pair[] {
  const exercises = exerciseNames(root);
  const made = exercises.map((name) => `exercises/${name}`);
  const pages = pagesUnder(join(root, "docs"))
    .map((page) => page.replaceAll("\\", "/").replace(/\.md$/, ""))
    .filter((page) => !made.includes(page))
    .map((name) => ({ name, english: `docs/${name}.md`, chinese: `zh/${name}.md`, isPage: true }));
  const tasks = [...exercises, "templates/new"].map((name) => ({
    name: `exercises/${name}`,
    english: `exercises/${name}/task.md`,
    chinese: `exercises/${name}/task.zh.md`,
    isPage: false,
  }));
  const readme = {
    name: "README",
    english: "README.md",
    chinese: "README.zh.md",
    isPage: false,
  };
  return [...pages.sort((a, b) => (a.name < b.name ? -1 : 1)), ...tasks, readme];
}

export function readSeen(root: string): Seen {
  const file = join(root, SEEN_FILE);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}

/** The hashes of a text's English parts. */
export function hashesOf(english: string): string[] {
  return segmentsOf(english).map((segment) => shortHash(segment.replace(/\s+/g, " ")));
}

/** What the English parts begin with that have changed since their Chinese was looked at. */
export function changedSince(english: string, seen: string | undefined): string[] {
  const known = new Set(seen?.split(" "));
  const hashes = hashesOf(english);
  return segmentsOf(english)
    .filter((segment, i) => segment !== CELL && !known.has(hashes[i]!))
    .map(beginning);
}

/** Writes that the Chinese of these texts has been looked at. Throws RangeError for a name that is none. */
export function writeSeen(root: string, names: readonly string[]): void {
  const pairs = pairsIn(root);
  const unknown = names.find((name) => !pairs.some((pair) => pair.name === name));
  if (unknown !== undefined)
    throw new RangeError(`“${unknown}” is no page: name one as linear or exercises/capstone`);
  const before = readSeen(root);
  const after = pairs.flatMap(({ name, english }) => {
    const hashes = names.includes(name)
      ? hashesOf(readFileSync(join(root, english), "utf8")).join(" ")
      : before[name];
    return hashes === undefined ? [] : [[name, hashes]];
  });
  writeFileSync(join(root, SEEN_FILE), `${JSON.stringify(Object.fromEntries(after), null, 2)}\n`);
}

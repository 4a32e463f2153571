import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { type Arrival, measurePages, pagesIn } from "./measure-pages.js";

/** The last run that was recorded. */
const RECORD = "bench/pages/recorded.json";

interface Recorded {
  readonly date: string;
  readonly arrivals: readonly Arrival[];
}

/** The columns: their names, and what stands in them. */
const COLUMNS: readonly (readonly [name: string, of: (arrival: Arrival) => string | null])[] = [
  ["requests", ({ requests }) => String(requests)],
  ["kB", ({ kilobytes }) => kilobytes.toFixed(0)],
  ["usable s", ({ usable }) => (usable / 1000).toFixed(1)],
  ["ready s", ({ ready }) => (ready === null ? null : (ready / 1000).toFixed(1))],
  ["longest ms", ({ longest }) => longest.toFixed(0)],
  ["blocking ms", ({ blocking }) => blocking.toFixed(0)],
  ["shift", ({ shift }) => shift.toFixed(3)],
  ["click ms", ({ click }) => click?.toFixed(0) ?? null],
  ["slider ms", ({ slider }) => slider?.toFixed(0) ?? null],
];

/**
 * Prints how each page of dist/, or those whose names begin with one of `only`, comes to a reader on this machine's own line and to one
 * on fast 3G with a slow processor, each number with the recorded one in brackets; with `record` writes them down.
 */
export async function benchPages(only: readonly string[], record: boolean): Promise<void> {
  const last = recorded();
  const pages = pagesIn("dist").filter(
    (page) => only.length === 0 || only.some((part) => page.startsWith(part)),
  );
  const arrivals: Arrival[] = [];
  print(
    row(
      "in brackets: as recorded",
      COLUMNS.map(([name]) => name),
    ),
  );
  await measurePages("dist", pages, (arrival) => {
    arrivals.push(arrival);
    const before = last?.arrivals.find((known) => isSame(known, arrival));
    const cells = COLUMNS.map(([, of]) => beside(of(arrival), before && of(before)));
    print(row(`${arrival.page}, ${arrival.reader}`, cells));
  });
  if (record) {
    const others = last?.arrivals.filter((known) => !arrivals.some((one) => isSame(known, one)));
    const all = [...(others ?? []), ...arrivals].sort(inOrder);
    const date = new Date().toISOString().slice(0, "2026-11-25".length);
    writeFileSync(RECORD, `${JSON.stringify({ date, arrivals: all }, rounded, 1)}\n`);
  }
}

function recorded(): Recorded | undefined {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : undefined;
}

function isSame(one: Arrival, other: Arrival): boolean {
  return one.page === other.page && one.reader === other.reader;
}

function inOrder(one: Arrival, other: Arrival): number {
  return one.page.localeCompare(other.page) || one.reader.localeCompare(other.reader);
}

/** Numbers with as many digits as are worth comparing. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(3)) : value;
}

function beside(now: string | null, before: string | null | undefined): string {
  return before == null ? (now ?? "–") : `${now ?? "–"} (${before})`;
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(46) + cells.map((cell) => cell.padStart(14)).join("");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

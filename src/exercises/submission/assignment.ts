import { plainName } from "./plain-name.js";
import { isRecord } from "./record.js";

/** What a teacher has set: which exercises, by when, and a name by which the file knows it. */
export interface Assignment {
  /** The teacher's own name for it, such as the course's; empty if there is none. */
  readonly course: string;
  /** The exercises by their ids; none means all. */
  readonly only: readonly string[];
  /** The day by which it is to be handed in, 2026-12-24; empty if there is none. */
  readonly due: string;
}

/**
 * Reads an assignment from an address, `?only=fold-input,unfold-input&due=2026-12-24&course=CS101`; null where the address sets
 * none. Exercises that are not known and days that are none are passed over.
 */
export function assignmentOf(
  address: URLSearchParams,
  known: readonly string[],
): Assignment | null {
  const wanted = (address.get("only") ?? "").split(",");
  const only = known.filter((id) => wanted.includes(id));
  const due = dayOf(address.get("due") ?? "");
  const course = plainName(address.get("course") ?? "");
  return only.length === 0 && due === "" && course === "" ? null : { course, only, due };
}

/** An assignment as the part of an address that sets it, `?only=…`; empty where it sets nothing. */
export function addressOf({ only, due, course }: Assignment): string {
  const parts: [string, string][] = [
    ["only", only.join(",")],
    ["due", due],
    ["course", course],
  ];
  const written = parts
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
  return written.length === 0 ? "" : `?${written.join("&")}`;
}

/** An assignment from a submission's file; undefined where there is none that can be read. */
export function parseAssignment(value: unknown, known: readonly string[]): Assignment | undefined {
  if (!isRecord(value)) return undefined;
  const { course, only, due } = value;
  return {
    course: typeof course === "string" ? plainName(course) : "",
    only: Array.isArray(only) ? known.filter((id) => only.includes(id)) : [],
    due: typeof due === "string" ? dayOf(due) : "",
  };
}

function dayOf(text: string): string {
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
  return isDay ? text : "";
}

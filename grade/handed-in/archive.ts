import { type Unzipped, unzipSync } from "fflate";
import {
  type Entry,
  type HandedIn,
  isSystemFile,
  isToolsFolder,
  type LeftOut,
  type LeftOutReason,
  MOST_BYTES,
} from "./entry.js";

/** How deep archives may stand in archives: a platform's, a student's, and one by mistake. */
const MOST_DEEP = 3;

/** What all files of one archive may come to. */
const MOST_BYTES_TOGETHER = 512 * 2 ** 20;

/** Whether bytes are those of a zip archive, whatever its name. */
export function isArchive([p, k, a, b]: Uint8Array): boolean {
  return p === 0x50 && k === 0x4b && ((a === 3 && b === 4) || (a === 5 && b === 6));
}

/** The files of a zip archive, and of those in it; `at` is put before their paths. Never throws. */
export function readArchive(bytes: Uint8Array, at = "", deep = 1): HandedIn {
  const entries: Entry[] = [];
  const leftOut: LeftOut[] = [];
  const leave = (file: string, reason: LeftOutReason) => leftOut.push({ file, reason });
  let unzipped: Unzipped;
  let together = 0;
  try {
    unzipped = unzipSync(bytes, {
      filter({ name, originalSize }) {
        const path = `${at}${pathOf(name)}`;
        if (name.endsWith("/")) return false;
        const reason = reasonToLeave(path, originalSize);
        together += reason === null ? originalSize : 0;
        if (reason === null && together <= MOST_BYTES_TOGETHER) return true;
        leave(path, reason ?? { code: "large" });
        return false;
      },
    });
  } catch (error) {
    leave(at || "the archive", { code: "broken-archive", said: (error as Error).message });
    return { entries, leftOut };
  }
  for (const [name, content] of Object.entries(unzipped)) {
    const path = `${at}${pathOf(name)}`;
    if (!isArchive(content)) entries.push({ path, bytes: content });
    else if (deep >= MOST_DEEP) leave(path, { code: "nested-archive" });
    else {
      const inner = readArchive(content, `${path}/`, deep + 1);
      entries.push(...inner.entries);
      leftOut.push(...inner.leftOut);
    }
  }
  return { entries, leftOut };
}

function reasonToLeave(path: string, size: number): LeftOutReason | null {
  const steps = path.split("/");
  if (steps.includes("..")) return { code: "unsafe-path" };
  if (steps.some(isToolsFolder)) return { code: "tools-folder" };
  if (isSystemFile(path)) return { code: "system-file" };
  return size > MOST_BYTES ? { code: "large" } : null;
}

/** A name as it was meant: many archives hold UTF-8 without saying so, and Windows' hold backslashes. */
function pathOf(name: string): string {
  return asMeant(name).replaceAll("\\", "/").replace(/^\/+/, "");
}

function asMeant(name: string): string {
  if (!/^[\0-\xff]*$/.test(name)) return name;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(name, "latin1"));
  } catch {
    return name;
  }
}

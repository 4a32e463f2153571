import { parse } from "yaml";
import { decodeText } from "../../src/exercises/index.js";
import type { Entry } from "../handed-in/entry.js";
import type { Origin } from "./origin.js";

/**
 * Gradescope's "Export submissions": `assignment_1_export/submission_2/work.json` beside `submission_metadata.yml`, which
 * names the submitters of each folder: `:name:`, `:sid:`, `:email:`. A group is several submitters.
 *
 * https://help.gradescope.com/article/ryjb6uiab8-instructor-assignment-download-submissions
 */
const METADATA = /(?:^|\/)submission_metadata\.yml$/;

/** Whether a file is what Gradescope says of the others. */
export function isGradescopeMetadata(path: string): boolean {
  return METADATA.test(path);
}

/** Who handed in what lies in a folder, by the folder's name: several where it was a group. Never throws. */
export function gradescopeFolders(entries: readonly Entry[]): ReadonlyMap<string, Origin[]> {
  const folders = new Map<string, Origin[]>();
  for (const { path, bytes } of entries) {
    if (!isGradescopeMetadata(path)) continue;
    for (const [folder, about] of Object.entries(recordOf(metadataOf(bytes)))) {
      const submitters = recordOf(about)[":submitters"];
      if (Array.isArray(submitters)) folders.set(folder, submitters.map(originOf));
    }
  }
  return folders;
}

/** Who handed in the file at this path: nobody where it is in none of the folders. */
export function gradescopeOrigins(
  path: string,
  folders: ReadonlyMap<string, readonly Origin[]>,
): readonly Origin[] {
  const folder = path.split("/").find((step) => folders.has(step));
  return folder === undefined ? [] : folders.get(folder)!;
}

function metadataOf(bytes: Uint8Array): unknown {
  try {
    return parse(decodeText(bytes));
  } catch {
    return null;
  }
}

function originOf(submitter: unknown): Origin {
  const { ":name": name, ":sid": id, ":email": email } = recordOf(submitter);
  const text = (value: unknown) =>
    value === null || value === undefined || value === "" ? undefined : String(value);
  return { platform: "gradescope", id: text(id), name: text(name), email: text(email) };
}

function recordOf(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}

/** A file that was handed in: where it lies below what is graded, with forward slashes, and what is in it. */
export interface Entry {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Why a file is not graded. */
export type LeftOutReason =
  /** Files that systems and archives put beside others. */
  | { readonly code: "system-file" | "link" | "not-a-submission" | "tools-folder" | "large" }
  | { readonly code: "nested-archive" | "unsafe-path" }
  | { readonly code: "broken-archive" | "cannot-be-read"; readonly said: string }
  /** What a platform wrote about the files, and the grader has used. */
  | { readonly code: "platform-file" }
  /** Another file of the same student is graded. */
  | { readonly code: "another-is-graded"; readonly graded: string; readonly rule: Keep };

/** Which of a student's files is graded: the one whose checks were run last, or the one with most points. */
export type Keep = "latest" | "best";

/** A file that is not graded, and why. */
export interface LeftOut {
  readonly file: string;
  readonly reason: LeftOutReason;
}

/** All files below a folder or in an archive: those to be looked into, and the others. */
export interface HandedIn {
  readonly entries: readonly Entry[];
  readonly leftOut: readonly LeftOut[];
}

/** A larger file is not opened. */
export const MOST_BYTES = 4 * 2 ** 20;

const SYSTEM_FILE = /(^|\/)(__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$)/i;

/** Whether a path is that of a file which a system or an archive put there. */
export function isSystemFile(path: string): boolean {
  return SYSTEM_FILE.test(path);
}

/** Whether a folder holds tools, not anybody's work: it is left out whole. */
export function isToolsFolder(name: string): boolean {
  return name === "node_modules" || name === ".git";
}

import { createHash } from "node:crypto";

/** Eight hexadecimal digits that change with a content: enough to tell its versions apart. */
export function shortHash(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 8);
}

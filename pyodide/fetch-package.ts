import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Pinned } from "./packages.js";

/**
 * Fetches a package through npm, from the registry that npm is set to, and unpacks it into a folder. Nothing of it is
 * installed or run. Gives the path of what was unpacked and the archive's size.
 *
 * @throws Error when npm cannot fetch it, in npm's words, or when the archive is not the pinned one.
 */
export function fetchPackage(
  { name, version, integrity }: Pinned,
  folder: string,
): { path: string; bytes: number } {
  mkdirSync(folder, { recursive: true });
  run("npm", ["pack", `${name}@${version}`, "--silent", "--pack-destination", folder]);
  const [archive] = readdirSync(folder).filter((file) => file.endsWith(".tgz"));
  if (archive === undefined) throw new Error(`npm pack has written no archive of ${name}`);
  const packed = readFileSync(join(folder, archive));
  if (integrityOf(packed) !== integrity) {
    throw new Error(`${name} ${version}: ${packed.length} bytes with the wrong SHA-512`);
  }
  unpack(join(folder, archive), folder);
  return { path: join(folder, "package"), bytes: packed.length };
}

/** Unpacks a .tar.gz into a folder. Throws Error with what tar says. */
export function unpack(archive: string, folder: string): void {
  run("tar", ["-xzf", archive, "-C", folder]);
}

/** The checksum of bytes as npm writes it. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
}

function run(command: string, args: readonly string[]): void {
  const shell = process.platform === "win32" && command === "npm"; // npm is a script there
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8", shell });
  if (error) throw new Error(`${command} could not be started: ${error.message}`);
  if (status !== 0)
    throw new Error(`${command} ${args[0]}: ${stderr.trim() || `ended with ${status}`}`);
}

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { SavedCheckpoint, StoredRun } from "../../src/training/store/index.js";

const FOLDER = join(import.meta.dirname, "../fixtures/formats");

/** The days on which all formats were recorded. */
export const DAYS = daysWith("runs.json.gz");

/** The days on which this file was recorded: when one format changes, it alone is recorded again. */
export function daysWith(file: string): string[] {
  return readdirSync(FOLDER).filter((day) => existsSync(join(FOLDER, day, file)));
}

/** A browser's database as it was recorded. */
export interface RecordedDatabase {
  name: string;
  version: number;
  stores: {
    runs: RecordedStore<StoredRun & { digits: { name: string; fingerprint: string } | null }>;
    moments: RecordedStore<SavedCheckpoint>;
  };
}

interface RecordedStore<T> {
  keyPath: string | string[];
  records: T[];
}

/** An address, below the site's own, and what the page showed when it was opened; see `pageState`. */
export interface RecordedAddress {
  address: string;
  shows: Readonly<Record<string, string>>;
}

export function folderOf(day: string): string {
  return join(FOLDER, day);
}

export function bytesOf(day: string, file: string): Buffer {
  return readFileSync(join(folderOf(day), file));
}

export function textOf(day: string, file: string): string {
  return bytesOf(day, file).toString("utf8");
}

export function databaseOf(day: string): RecordedDatabase {
  return JSON.parse(gunzipSync(bytesOf(day, "runs.json.gz")).toString("utf8"), revive);
}

export function addressesOf(day: string): RecordedAddress[] {
  return JSON.parse(textOf(day, "addresses.json"));
}

/** A Float32Array is written as `{"type": "Float32Array", "base64": "…"}`. */
function revive(_: string, value: unknown): unknown {
  const { type, base64 } = (value ?? {}) as { type?: string; base64?: string };
  if (type !== "Float32Array" || base64 === undefined) return value;
  return new Float32Array(Uint8Array.from(Buffer.from(base64, "base64")).buffer);
}

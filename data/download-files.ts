import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** How far a file is. `total` is undefined when the server does not say. */
export type Progress = {
  name: string;
  state: "kept" | "downloading" | "downloaded";
  received: number;
  total?: number;
};

/**
 * Downloads files into a folder, all of them or none. Files that are there already with the right
 * SHA-256 are kept. Each of the others comes from the first mirror that has it whole, and nothing
 * is written before all of them are here and checked.
 *
 * @throws Error when no mirror has a file, with what went wrong at each.
 */
export async function downloadFiles(options: {
  files: { name: string; sha256: string }[];
  mirrors: string[];
  folder: string;
  fetch: typeof globalThis.fetch;
  report: (progress: Progress) => void;
}): Promise<void> {
  const { files, mirrors, folder, fetch, report } = options;
  const downloads: { name: string; bytes: Uint8Array }[] = [];
  for (const { name, sha256 } of files) {
    const present = await readFile(join(folder, name)).catch(() => undefined);
    if (present && sum(present) === sha256) {
      report({ name, state: "kept", received: present.length, total: present.length });
      continue;
    }
    const bytes = await fromMirrors(name, sha256, mirrors, fetch, report);
    report({ name, state: "downloaded", received: bytes.length, total: bytes.length });
    downloads.push({ name, bytes });
  }
  await writeAll(folder, downloads);
}

async function fromMirrors(
  name: string,
  sha256: string,
  mirrors: string[],
  fetch: typeof globalThis.fetch,
  report: (progress: Progress) => void,
): Promise<Uint8Array> {
  const failures: string[] = [];
  for (const mirror of mirrors) {
    try {
      const bytes = await fetchBytes(new URL(name, mirror), fetch, (received, total) =>
        report({ name, state: "downloading", received, total }),
      );
      if (sum(bytes) === sha256) return bytes;
      failures.push(`${mirror} sent ${bytes.length} bytes with the wrong SHA-256`);
    } catch (error) {
      failures.push(`${mirror} failed: ${reason(error)}`);
    }
  }
  throw new Error(`${name}: ${failures.join("; ")}`);
}

async function fetchBytes(
  url: URL,
  fetch: typeof globalThis.fetch,
  report: (received: number, total?: number) => void,
): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  const total = Number(response.headers.get("content-length")) || undefined;
  const chunks: Uint8Array[] = [];
  let received = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    received += chunk.length;
    report(received, total);
  }
  return Buffer.concat(chunks);
}

/** Writes every file under a temporary name first, so that a full disk leaves no half of one. */
async function writeAll(folder: string, files: { name: string; bytes: Uint8Array }[]) {
  if (files.length === 0) return;
  await mkdir(folder, { recursive: true });
  const paths = files.map(({ name }) => ({
    temporary: join(folder, `.${name}.${process.pid}`),
    final: join(folder, name),
  }));
  try {
    for (const [i, { bytes }] of files.entries()) await writeFile(paths[i]!.temporary, bytes);
    for (const { temporary, final } of paths) await rename(temporary, final);
  } finally {
    for (const { temporary } of paths) await rm(temporary, { force: true });
  }
}

function sum(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Node's fetch says only "fetch failed"; what failed is in the cause. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  if (!(cause instanceof Error)) return error.message;
  return `${error.message} (${"code" in cause ? cause.code : cause.message})`;
}

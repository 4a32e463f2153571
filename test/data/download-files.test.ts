import { createHash } from "node:crypto";
import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { downloadFiles, type Progress } from "../../data/download-files.js";

const contents: Record<string, Uint8Array<ArrayBuffer>> = {
  "a.gz": Uint8Array.from({ length: 300 }, (_, i) => i % 256),
  "b.gz": Uint8Array.of(1, 2, 3),
};
const files = Object.entries(contents).map(([name, bytes]) => ({
  name,
  sha256: createHash("sha256").update(bytes).digest("hex"),
}));
const mirrors = ["http://first.test/d/", "http://second.test/d/"];

/** An empty folder for one test. */
async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "unfold-download-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A fetch that answers with the right bytes, unless `answer` returns something else. */
function fakeFetch(answer: (url: string) => Response | Error | undefined = () => undefined) {
  const asked: string[] = [];
  const fetch = async (input: string | URL | Request) => {
    const url = String(input);
    asked.push(url);
    const special = answer(url);
    if (special instanceof Error) throw special;
    return special ?? new Response(contents[url.split("/").at(-1)!]);
  };
  return { asked, fetch };
}

function download(folder: string, fetch: typeof globalThis.fetch, reported: Progress[] = []) {
  return downloadFiles({ files, mirrors, folder, fetch, report: (step) => reported.push(step) });
}

async function expectComplete(folder: string) {
  expect((await readdir(folder)).sort()).toEqual(["a.gz", "b.gz"]);
  for (const [name, bytes] of Object.entries(contents)) {
    expect(new Uint8Array(await readFile(join(folder, name)))).toEqual(bytes);
  }
}

test("downloadFiles writes every file into the folder, which it makes if need be", async () => {
  const folder = join(await emptyFolder(), "new", "mnist");
  const { asked, fetch } = fakeFetch();
  await download(folder, fetch);
  await expectComplete(folder);
  expect(asked).toEqual(["http://first.test/d/a.gz", "http://first.test/d/b.gz"]);
});

test.each([
  ["sends wrong bytes", new Response("no such thing")],
  ["answers with an error", new Response("", { status: 503 })],
  ["cannot be reached", new TypeError("fetch failed")],
])("when the first mirror %s, the second is used", async (_, answer) => {
  const folder = await emptyFolder();
  const { asked, fetch } = fakeFetch((url) => (url === `${mirrors[0]}a.gz` ? answer : undefined));
  await download(folder, fetch);
  await expectComplete(folder);
  expect(asked).toEqual([`${mirrors[0]}a.gz`, `${mirrors[1]}a.gz`, `${mirrors[0]}b.gz`]);
});

test("a download that breaks off is not taken for whole, and the second mirror is used", async () => {
  const server = createServer((request, response) => {
    const bytes = contents[request.url!.split("/").at(-1)!]!;
    response.setHeader("Content-Length", bytes.length);
    if (request.url!.startsWith("/broken/")) {
      response.write(bytes.subarray(0, -1), () => response.destroy());
    } else {
      response.end(bytes);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await emptyFolder();
  const reported: Progress[] = [];
  await downloadFiles({
    files,
    mirrors: [`${address}/broken/`, `${address}/whole/`],
    folder,
    fetch,
    report: (step) => reported.push(step),
  });
  await expectComplete(folder);
  expect(reported).toContainEqual({
    name: "a.gz",
    state: "downloading",
    received: 300,
    total: 300,
  });
});

test("when both mirrors fail for one file, nothing is written and each failure is named", async () => {
  const folder = join(await emptyFolder(), "mnist");
  const refused = new TypeError("fetch failed", {
    cause: Object.assign(new Error("no"), { code: "ENOTFOUND" }),
  });
  const { fetch } = fakeFetch((url) => {
    if (url === `${mirrors[0]}b.gz`) return new Response("wrong");
    return url === `${mirrors[1]}b.gz` ? refused : undefined;
  });
  await expect(download(folder, fetch)).rejects.toThrow(
    "b.gz: http://first.test/d/ sent 5 bytes with the wrong SHA-256; " +
      "http://second.test/d/ failed: fetch failed (ENOTFOUND)",
  );
  await expect(access(folder)).rejects.toThrow("ENOENT");
});

test("a file that is there with the right sum is kept; one with a wrong sum is replaced", async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, "a.gz"), contents["a.gz"]!);
  await writeFile(join(folder, "b.gz"), "half of it");
  const { asked, fetch } = fakeFetch();
  const reported: Progress[] = [];
  await download(folder, fetch, reported);
  await expectComplete(folder);
  expect(asked).toEqual([`${mirrors[0]}b.gz`]);
  expect(reported).toEqual([
    { name: "a.gz", state: "kept", received: 300, total: 300 },
    { name: "b.gz", state: "downloading", received: 3, total: undefined },
    { name: "b.gz", state: "downloaded", received: 3, total: 3 },
  ]);
});

test("when a file cannot be written, no part of any is left behind", async () => {
  const folder = join(await emptyFolder(), "mnist");
  await writeFile(folder, "a file where the folder should be");
  await expect(download(folder, fakeFetch().fetch)).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect(await readFile(folder, "utf8")).toBe("a file where the folder should be");
});

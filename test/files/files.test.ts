import { expect, onTestFinished, test, vi } from "vitest";
import {
  FileError,
  fetchFile,
  fetchText,
  joinParts,
  loadPart,
  readBytes,
} from "../../src/files/index.js";

/** What happens to whoever asks the network; the browser's own words are "Failed to fetch". */
function network(answer: () => Promise<Response>): void {
  vi.stubGlobal("fetch", answer);
  onTestFinished(() => void vi.unstubAllGlobals());
}
const failed = () => Promise.reject(new TypeError("Failed to fetch"));
/** A body that ends in the middle. */
const broken = () =>
  new ReadableStream({
    start: (body) => body.enqueue(new Uint8Array(3)),
    pull: (body) => body.error(new TypeError("network error")),
  });

test("why a file of the site cannot be had is said in the page's words, by its name", async () => {
  const address = "https://example.org/_file/python.1a2b.zip?v=1#a";
  network(failed);
  await expect(fetchFile(address)).rejects.toMatchObject({
    name: "FileError",
    message: "python.1a2b.zip: the server cannot be reached",
  });
  network(async () => new Response("", { status: 404, statusText: "Not Found" }));
  await expect(fetchText(address)).rejects.toThrow("python.1a2b.zip: the server answered 404");
  network(async () => new Response("log in", { headers: { "content-type": "text/html" } }));
  await expect(fetchText(address)).rejects.toThrow(
    "python.1a2b.zip: the server answered text/html",
  );
  network(async () => new Response(broken()));
  await expect(fetchText(address)).rejects.toThrow("python.1a2b.zip: the download broke off");
});

test("a fetch that is broken off fails for the reason that its signal gives, also where the file has begun to come", async () => {
  const stopping = new AbortController();
  const reason = { code: "stopped" };
  network(async () => new Response(broken()));
  const begun = await fetchFile("python.zip", undefined, stopping.signal);
  stopping.abort(reason);
  await expect(joinParts(begun)).rejects.toBe(reason);
  network(failed);
  await expect(fetchText("python.zip", stopping.signal)).rejects.toBe(reason);
});

test("a part of the page that does not come is said in the page's words", async () => {
  const missing = loadPart(() => failed());
  await expect(missing).rejects.toThrow(/^a part of this page cannot be fetched/);
  await expect(missing).rejects.toBeInstanceOf(FileError);
  await expect(loadPart(async () => 3)).resolves.toBe(3);
});

test("a reader's file that cannot be read is said in the page's words", async () => {
  const file = new File(["abc"], "work.json");
  expect(await readBytes(file)).toEqual(Uint8Array.of(97, 98, 99));
  file.arrayBuffer = () => Promise.reject(new DOMException("A requested file …", "NotFoundError"));
  await expect(readBytes(file)).rejects.toThrow("work.json: it cannot be read");
});

import { expect, test } from "vitest";
import type { SiteFiles } from "../../../../src/ui/page/offline/files.js";
import { keptFiles } from "../../../../src/ui/page/offline/kept-files.js";

const SCOPE = "https://example.org/unfold/";

/** As much of a browser's cache as is used. */
function memory() {
  const kept = new Map<string, Response>();
  const urlOf = (asked: Request | string) => (typeof asked === "string" ? asked : asked.url);
  const bare = (url: string) => url.replace(/\?.*/, "");
  const cache = {
    async match(asked: Request | string, { ignoreSearch = false } = {}) {
      const url = urlOf(asked);
      const found = ignoreSearch
        ? [...kept].find(([key]) => bare(key) === bare(url))?.[1]
        : kept.get(url);
      return found?.clone();
    },
    // As in a browser, it is there when all of it has come.
    put: async (url: string, response: Response) =>
      void kept.set(url, new Response(await response.blob(), { headers: response.headers })),
    delete: async (url: string) => kept.delete(url),
    keys: async () => [...kept.keys()].map((url) => ({ url })),
  };
  return { cache: cache as unknown as Cache, kept };
}

/** A host, whose files are their own hashes, and what it was asked for. */
function host(files: Record<string, string>) {
  const asked: string[] = [];
  async function answer(request: Request | URL, { integrity }: RequestInit = {}) {
    const path = (request instanceof URL ? request.href : request.url).slice(SCOPE.length);
    asked.push(path);
    const text = files[path];
    if (text === undefined) return new Response("", { status: 404 });
    if (integrity !== undefined && integrity !== text) throw new TypeError("integrity");
    return new Response(text);
  }
  return { answer, asked };
}

const FIRST: SiteFiles = {
  atOnce: { "a.html": "a1", "b.js": "b1" },
  ofChinese: { "zh/a.html": "c1" },
  whenUsed: ["x.gz"],
};
const SECOND: SiteFiles = {
  atOnce: { "a.html": "a2", "b.js": "b1" },
  ofChinese: { "zh/a.html": "c2" },
  whenUsed: ["y.gz"],
};
const ON_HOST = { "a.html": "a1", "b.js": "b1", "x.gz": "x", "zh/a.html": "c1" };
const UPDATED = { "a.html": "a2", "b.js": "b1", "y.gz": "y", "zh/a.html": "c2" };
/** What is still to be kept after the answers. */
const keeping: Promise<void>[] = [];
const later = (kept: Promise<void>) => void keeping.push(kept);
const request = (path: string) => new Request(SCOPE + path);
const unreachable = async () => {
  throw new TypeError("no network");
};

test("what is kept at once answers without the host; the rest is kept when it is first used", async () => {
  const { cache } = memory();
  const { answer, asked } = host(ON_HOST);
  const online = keptFiles(cache, answer, SCOPE, FIRST);
  await online.keep(false);
  expect(asked).toEqual(["a.html", "b.js"]);
  const offline = keptFiles(cache, unreachable, SCOPE, FIRST);
  const text = async (path: string) => (await offline.answer(request(path), later)).text();
  expect(await text("a.html?size=3")).toBe("a1");
  await expect(text("x.gz")).rejects.toThrow("no network");
  await online.answer(request("x.gz"), later);
  await Promise.all(keeping);
  expect(await text("x.gz")).toBe("x");
});

test("a version is not kept while its host has another one’s file; what came is not asked for again", async () => {
  const { cache } = memory();
  const half = host({ ...UPDATED, "b.js": "b0" });
  await expect(keptFiles(cache, half.answer, SCOPE, SECOND).keep(false)).rejects.toThrow(
    "integrity",
  );
  const whole = host(UPDATED);
  await keptFiles(cache, whole.answer, SCOPE, SECOND).keep(false);
  expect(whole.asked).toEqual(["b.js"]);
  const gone = host({ "b.js": "b1" });
  const missing = keptFiles(memory().cache, gone.answer, SCOPE, SECOND);
  await expect(missing.keep(false)).rejects.toThrow("a.html: 404");
});

test("two versions in one cache: each answers with its own files, shared ones are fetched once, and those of the other are forgotten when asked", async () => {
  const { cache, kept } = memory();
  const first = keptFiles(cache, host(ON_HOST).answer, SCOPE, FIRST);
  await first.keep(false);
  await first.answer(request("x.gz"), later);
  await Promise.all(keeping);
  const { answer, asked } = host(UPDATED);
  const second = keptFiles(cache, answer, SCOPE, SECOND);
  await second.keep(false);
  expect(asked).toEqual(["a.html"]);
  expect(await (await first.answer(request("a.html"), later)).text()).toBe("a1");
  expect(await (await second.answer(request("a.html"), later)).text()).toBe("a2");
  // A page of the first version is still open, and needs a file that the second does not have.
  expect(await (await second.answer(request("x.gz"), later)).text()).toBe("x");
  await second.forgetOthers();
  expect(kept.size).toBe(2);
  expect((await second.answer(request("x.gz"), later)).status).toBe(404);
});

test("a page that came by a redirect is kept as one that did not", async () => {
  const { cache } = memory();
  const redirected = async () =>
    Object.defineProperty(new Response("a1", { headers: { "x-host": "1" } }), "redirected", {
      value: true,
    });
  const files = { atOnce: { "a.html": "a1" }, ofChinese: {}, whenUsed: [] };
  const kept = keptFiles(cache, redirected, SCOPE, files);
  await kept.keep(false);
  const response = await kept.answer(request("a.html"), later);
  expect(response.redirected).toBe(false);
  expect(response.headers.get("x-host")).toBe("1");
  expect(await response.text()).toBe("a1");
});

test("the Chinese edition is kept at once for its readers, and for others page by page, when it is used", async () => {
  const chinese = memory();
  const first = host(ON_HOST);
  await keptFiles(chinese.cache, first.answer, SCOPE, FIRST).keep(true);
  expect(first.asked.toSorted()).toEqual(["a.html", "b.js", "zh/a.html"]);

  const { cache } = memory();
  const { answer, asked } = host(ON_HOST);
  const files = keptFiles(cache, answer, SCOPE, FIRST);
  await files.keep(false);
  expect(asked).not.toContain("zh/a.html");
  expect(await (await files.answer(request("zh/a.html"), later)).text()).toBe("c1");
  const offline = keptFiles(cache, unreachable, SCOPE, FIRST);
  expect(await (await offline.answer(request("zh/a.html"), later)).text()).toBe("c1");
});

test("who has read Chinese has its next version at once; a host of another version still answers", async () => {
  const { cache } = memory();
  const files = keptFiles(cache, host(ON_HOST).answer, SCOPE, FIRST);
  await files.answer(request("zh/a.html"), later);
  const { answer, asked } = host(UPDATED);
  expect(
    await (await keptFiles(cache, answer, SCOPE, FIRST).answer(request("zh/a.html"), later)).text(),
  ).toBe("c1");
  await keptFiles(cache, answer, SCOPE, SECOND).keep(false);
  expect(asked).toContain("zh/a.html");
  const other = keptFiles(memory().cache, answer, SCOPE, FIRST);
  expect(await (await other.answer(request("zh/a.html"), later)).text()).toBe("c2");
});

test("what is kept when it is used is handed on as it comes, and kept when all of it has come", async () => {
  const { cache, kept } = memory();
  let end = () => {};
  const body = new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode("the beginning"));
      end = () => controller.close();
    },
  });
  const slow = keptFiles(cache, async () => new Response(body), SCOPE, FIRST);
  const reader = (await slow.answer(request("x.gz"), later)).body!.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("the beginning");
  expect(kept.size).toBe(0);
  end();
  await Promise.all(keeping);
  expect(kept.size).toBe(1);
});

test("a page that a host sends in place of a file is not kept, and one that was kept is asked for again", async () => {
  const { cache, kept } = memory();
  const headers = { "content-type": "text/html; charset=utf-8" };
  const login = keptFiles(cache, async () => new Response("log in", { headers }), SCOPE, FIRST);
  expect(await (await login.answer(request("x.gz"), later)).text()).toBe("log in");
  await Promise.all(keeping);
  expect(kept.size).toBe(0);
  await cache.put(`${SCOPE}x.gz`, new Response("log in", { headers }));
  const well = keptFiles(cache, host(ON_HOST).answer, SCOPE, FIRST);
  expect(await (await well.answer(request("x.gz"), later)).text()).toBe("x");
  await Promise.all(keeping);
  expect(await (await cache.match(`${SCOPE}x.gz`))?.text()).toBe("x");
});

test("where the browser’s cache fails, the host answers, and is asked once", async () => {
  const { cache } = memory();
  const failing = () => Promise.reject(new DOMException("internal error", "UnknownError"));
  Object.assign(cache, { match: failing, put: failing });
  const { answer, asked } = host(ON_HOST);
  const files = keptFiles(cache, answer, SCOPE, FIRST);
  for (const path of ["a.html", "x.gz", "zh/a.html"])
    expect((await files.answer(request(path), later)).ok).toBe(true);
  await Promise.all(keeping);
  expect(asked).toEqual(["a.html", "x.gz", "zh/a.html"]);
});

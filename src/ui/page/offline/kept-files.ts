import { fileAt, hashOf, type SiteFiles } from "./files.js";

/** Fetches from the site's host. */
type Fetch = (request: Request | URL, options?: RequestInit) => Promise<Response>;

/** What is kept of a site in one cache, all versions in it: a file is kept under its address and the hash of its content. */
export interface KeptFiles {
  /**
   * Keeps all that is kept at once; the Chinese edition for its readers, and where some of it is kept already. Rejects
   * where a file can't be had as this version has it; what came is not fetched again.
   */
  keep(isChinese: boolean): Promise<void>;
  /**
   * Answers a request with what is kept, or else from the host, as it comes: `later` is given what is still to be kept of
   * it then.
   */
  answer(request: Request, later: (keeping: Promise<void>) => void): Promise<Response>;
  /** Takes away what this version does not have. */
  forgetOthers(): Promise<void>;
}

/** The files of the version that `files` lists, of the site at `scope`. */
export function keptFiles(
  cache: Cache,
  fetchFile: Fetch,
  scope: string,
  files: SiteFiles,
): KeptFiles {
  const key = (path: string) => {
    const url = new URL(path, scope);
    url.search = encodeURIComponent(hashOf(path, files));
    return url.href;
  };
  /** What is kept of a request; nothing where the browser's cache fails, which is no reason not to ask the host. */
  const find = (asked: Request | string, options?: CacheQueryOptions) =>
    cache.match(asked, options).catch(() => undefined);
  async function keepOne(path: string, integrity: string): Promise<void> {
    if ((await cache.match(key(path))) !== undefined) return;
    // The host is asked whether its file has changed; what is not this version's, while a host is updated, is refused.
    const response = await fetchFile(new URL(path, scope), { integrity, cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    await cache.put(key(path), await plain(response));
  }
  return {
    async keep(isChinese) {
      const folder = new URL("zh/", scope).href;
      const isKnown = isChinese || (await cache.keys()).some(({ url }) => url.startsWith(folder));
      const all = { ...(isKnown ? files.ofChinese : {}), ...files.atOnce };
      // One after the other, so that the page that is read comes first.
      for (const [path, integrity] of Object.entries(all)) await keepOne(path, integrity);
    },
    async answer(request, later) {
      const path = fileAt(request.url, scope, files);
      // A page of another version, which is still open, may ask for what only that one has.
      if (path === undefined)
        return (await find(request, { ignoreSearch: true })) ?? fetchFile(request);
      const kept = await find(key(path));
      const isUsed = files.whenUsed.includes(path);
      if (kept !== undefined && !(isUsed && isPage(kept))) return kept;
      if (path in files.ofChinese) {
        await keepOne(path, hashOf(path, files)).catch(() => {}); // the host may be of another version
        const own = await find(key(path));
        if (own !== undefined) return own;
      }
      const response = await fetchFile(request);
      if (response.ok && isUsed && !isPage(response))
        later(cache.put(key(path), response.clone()).catch(() => {})); // a full disk is no failure
      return response;
    },
    async forgetOthers() {
      const mine = new Set(
        [files.atOnce, files.ofChinese].flatMap(Object.keys).concat(files.whenUsed).map(key),
      );
      for (const { url } of await cache.keys()) if (!mine.has(url)) await cache.delete(url);
    },
  };
}

/** Whether the host, or what stands before it, answered with a page, to log in for instance: digits and Python are none. */
function isPage({ headers }: Response): boolean {
  return headers.get("content-type")?.startsWith("text/html") ?? false;
}

/** A response without the host's redirect, which no browser takes as the answer to a page's request. */
async function plain(response: Response): Promise<Response> {
  return response.redirected
    ? new Response(await response.blob(), { headers: response.headers })
    : response;
}

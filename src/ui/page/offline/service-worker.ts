/*
 * The service worker, with which the site works without a network once it has been visited. site/offline.ts bundles it
 * and writes the list of files before it. A version is kept whole or not at all, and answers when no page of another one
 * is open, or when the reader asks for it.
 */
import type { SiteFiles } from "./files.js";
import { keptFiles } from "./kept-files.js";
import { TAKE_OVER } from "./take-over.js";

interface Lasting extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
/** What this file uses of a service worker's surroundings, of which TypeScript knows the page's only. */
interface Surroundings {
  readonly files: SiteFiles;
  readonly registration: ServiceWorkerRegistration;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: "window"; includeUncontrolled: true }): Promise<{ url: string }[]>;
  };
  skipWaiting(): Promise<void>;
  oninstall: (event: Lasting) => void;
  onactivate: (event: Lasting) => void;
  onfetch: (event: Asking) => void;
  onmessage: (event: Lasting & MessageEvent) => void;
}

const worker = self as unknown as Surroundings;
const { scope } = worker.registration;
// An origin may have several sites; each has a cache of its own.
const kept = caches
  .open(`unfold ${scope}`)
  .then((cache) => keptFiles(cache, (...asked) => fetch(...asked), scope, worker.files));

worker.oninstall = (event) => event.waitUntil(keep());
worker.onactivate = (event) => event.waitUntil(begin());
worker.onfetch = (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const later = (keeping: Promise<void>) => event.waitUntil(keeping);
  // Where the browser has no cache to open, the host answers.
  event.respondWith(
    kept.then(
      (files) => files.answer(request, later),
      () => fetch(request),
    ),
  );
};
worker.onmessage = (event) => {
  if (event.data === TAKE_OVER) event.waitUntil(worker.skipWaiting());
};

async function keep(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  await (await kept).keep(pages.some(({ url }) => url.startsWith(`${scope}zh/`)));
}

/** Other open pages may be of the version before, whose files stay for them until a version begins without any. */
async function begin(): Promise<void> {
  const pages = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (pages.filter(({ url }) => url.startsWith(scope)).length <= 1)
    await (await kept).forgetOthers();
  await worker.clients.claim();
}

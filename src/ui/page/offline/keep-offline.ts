import { atRest } from "../../dom/at-rest.js";
import { whileConnected } from "../../dom/lifetime.js";
import { newVersion } from "./new-version.js";

/** Milliseconds after a page has loaded until the site is kept, even if it never rests. */
const AT_LATEST = 2000;

/**
 * Lets the browser keep the site, so that it works without a network from then on, when the page has loaded and is idle.
 * A new version is told of when all of it has come. Nothing is kept where the build has not named a service worker, where
 * the browser has none or forbids it (as without HTTPS), where the reader saves data, or in a page within another.
 */
export function keepOffline(): void {
  const address = document.documentElement.dataset.serviceWorker;
  if (address === undefined || !("serviceWorker" in navigator)) return;
  if (savesData() || window.parent !== window) return;
  const begin = () => atRest(() => keep(address), AT_LATEST);
  if (document.readyState === "complete") begin();
  else
    whileConnected(document.body, (signal) => window.addEventListener("load", begin, { signal }));
}

async function keep(address: string): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    await serviceWorker.register(address);
  } catch {
    return; // the site works with its host as it did
  }
  const registration = await serviceWorker.getRegistration();
  if (registration === undefined) return;
  const tell = () => newVersion(registration);
  if (registration.waiting !== null && registration.active !== null) tell();
  const follow = () => {
    const { installing, active } = registration;
    if (installing === null || active === null) return; // the first version is no news
    installing.onstatechange = () => installing.state === "installed" && tell();
  };
  registration.onupdatefound = follow;
  follow(); // it may have been found before this page came
  // A tab that stays open for days asks when the reader comes back to it.
  whileConnected(document.body, (signal) => {
    const ask = () =>
      document.visibilityState === "visible" && registration.update().catch(() => {});
    document.addEventListener("visibilitychange", ask, { signal });
  });
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

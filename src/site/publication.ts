import { readFileSync } from "node:fs";

/** What a build says of itself in its pages. */
export interface Publication {
  /** Where the site will stand, ending in a slash; null where nobody has said so. */
  site: URL | null;
  /** Where errors are reported: an address, `https:` or `mailto:`; null if there is no such place. */
  report: URL | null;
  version: string;
  /** The day of the build, `2026-11-25`. */
  date: string;
}

interface Manifest {
  version: string;
  bugs?: { url?: string; email?: string };
}

/**
 * Reads the environment, `SITE_ADDRESS`, `REPORT_ADDRESS` and `SOURCE_DATE_EPOCH` (the day in seconds, for builds that can
 * be repeated), and the project's `package.json`, whose `bugs` are the place to report errors if the environment
 * names none. Throws if an address is none.
 */
export function readPublication(
  environment: Readonly<Record<string, string | undefined>>,
  manifest: Manifest,
  now = new Date(),
): Publication {
  const { SITE_ADDRESS, REPORT_ADDRESS, SOURCE_DATE_EPOCH } = environment;
  const { url, email } = manifest.bugs ?? {};
  const site = address("SITE_ADDRESS", SITE_ADDRESS);
  if (site !== null && !site.pathname.endsWith("/")) site.pathname += "/";
  const day = SOURCE_DATE_EPOCH ? new Date(Number(SOURCE_DATE_EPOCH) * 1000) : now;
  return {
    site,
    report: address("REPORT_ADDRESS", REPORT_ADDRESS || url || (email && `mailto:${email}`)),
    version: manifest.version,
    date: day.toISOString().slice(0, "2026-11-25".length),
  };
}

/** What this build says of itself. */
export function publication(): Publication {
  return readPublication(process.env, JSON.parse(readFileSync("package.json", "utf8")));
}

function address(name: string, text: string | undefined): URL | null {
  if (!text) return null;
  if (!URL.canParse(text) || !/^(https?|mailto):/.test(text))
    throw new Error(`${name} is no address: ${text}`);
  return new URL(text);
}

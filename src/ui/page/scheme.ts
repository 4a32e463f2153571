import { store, stored } from "./stored.js";

/** Light or dark, as the reader wants the site: as the system is, or always the one. */
export const SCHEMES = ["system", "light", "dark"] as const;
export type Scheme = (typeof SCHEMES)[number];

const NAME = "unfold.scheme";

/** The scheme that the reader has chosen; the system's if none. */
export function chosenScheme(): Scheme {
  const kept = stored("localStorage", NAME);
  return SCHEMES.find((scheme) => scheme === kept) ?? "system";
}

/** Remembers the reader's choice, and shows it. */
export function chooseScheme(scheme: Scheme): void {
  store("localStorage", NAME, scheme === "system" ? null : scheme);
  showScheme();
}

/**
 * Writes the scheme to `<html data-scheme>`, `light` or `dark`, by which all style sheets go. What draws on a
 * canvas is told by `onSchemeChange`. Where the system forces its colours, the site is as light or dark as they are: a
 * canvas keeps its own, on the system's ground.
 */
export function showScheme(): void {
  const chosen = forcesColours().matches ? "system" : chosenScheme();
  write(chosen === "system" ? (systemIsDark().matches ? "dark" : "light") : chosen);
}

function write(shown: "light" | "dark"): void {
  const { dataset } = document.documentElement;
  if (dataset.scheme !== shown) dataset.scheme = shown;
}

/**
 * Shows the scheme, from the first paint on, and follows the system where that decides, and the other tabs. Paper is
 * light: what is printed is printed so.
 */
export function keepScheme(): void {
  showScheme();
  window.onbeforeprint = () => write("light");
  window.onafterprint = showScheme;
  for (const system of [systemIsDark(), forcesColours()])
    system.addEventListener("change", showScheme);
  window.onstorage = showScheme;
}

function forcesColours(): MediaQueryList {
  return matchMedia("(forced-colors: active)");
}

function systemIsDark(): MediaQueryList {
  return matchMedia("(prefers-color-scheme: dark)");
}

import { decoded } from "../../address/decoded.js";

/** The files of a built site, by their paths from its root, such as `exercises/index.html`. */
export interface SiteFiles {
  /** What is kept at once: a hash of each, as `integrity` writes it, "sha256-…". */
  readonly atOnce: Readonly<Record<string, string>>;
  /** The Chinese edition's pages and scripts: kept at once for its readers, and for others when they are first used. */
  readonly ofChinese: Readonly<Record<string, string>>;
  /** What is kept when it is first used; names that change with the content. */
  readonly whenUsed: readonly string[];
}

/**
 * The path of the file that an address stands for, as a static host finds it: `index.html` for a folder, and `linear.html`
 * for `linear`. Undefined where it is none of the site's, whose root is `scope`.
 */
export function fileAt(address: string, scope: string, files: SiteFiles): string | undefined {
  const { origin, pathname } = new URL(address);
  const root = new URL(scope);
  if (origin !== root.origin || !pathname.startsWith(root.pathname)) return undefined;
  const path = decoded(pathname.slice(root.pathname.length));
  const names = path === "" || path.endsWith("/") ? [`${path}index.html`] : [path, `${path}.html`];
  return names.find((name) => hashOf(name, files) !== "" || files.whenUsed.includes(name));
}

/** A file's hash; empty where there is none, or where its name has one. */
export function hashOf(path: string, files: SiteFiles): string {
  return files.atOnce[path] ?? files.ofChinese[path] ?? "";
}

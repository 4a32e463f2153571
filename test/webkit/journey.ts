import type { Session } from "./session.js";

/** The text of the first such element; empty where there is none. */
export const textOf = (session: Session, selector: string) =>
  session.run((selector) => document.querySelector(selector)?.textContent ?? "", selector);

/** The texts of all such elements, in reading order. */
export const textsOf = (session: Session, selector: string) =>
  session.run(
    (selector) =>
      Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent ?? ""),
    selector,
  );

/** How many such elements there are that are seen. */
export const countOf = (session: Session, selector: string) =>
  session.run(
    (selector) =>
      Array.from(document.querySelectorAll(selector)).filter((found) =>
        found.checkVisibility({ visibilityProperty: true }),
      ).length,
    selector,
  );

/** The value of an attribute of the first such element; null where it has none. */
export const attributeOf = (session: Session, selector: string, name: string) =>
  session.run(
    (selector, name) => document.querySelector(selector)?.getAttribute(name) ?? null,
    selector,
    name,
  );

/** The raw number of a metric; NaN while there is none. */
export const metric = async (session: Session, name: string) =>
  Number((await attributeOf(session, `[data-metric="${name}"]`, "data-value")) ?? Number.NaN);

/** A parameter of the address; null where it is not said. */
export const said = async (session: Session, name: string) =>
  new URL(await session.url()).searchParams.get(name);

/** The terms of the lit cells of one tensor, in reading order. */
export const lit = (session: Session, tensor: string) =>
  session.run(
    (name) =>
      Array.from(document.querySelectorAll<HTMLElement>("td[data-lit]"))
        .filter((td) => td.closest("figure[data-link-root]") === null)
        .map((td) => td.dataset.term ?? "")
        .filter((term) => term.startsWith(`${name}[`)),
    tensor,
  );

/** Chooses an option of a menu by its value, as a reader does. */
export const choose = (session: Session, selector: string, value: string) =>
  session.run(
    (selector, value) => {
      const select = document.querySelector<HTMLSelectElement>(selector)!;
      select.value = value;
      for (const type of ["input", "change"])
        select.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    value,
  );

/** Pastes a text where the focus is. */
export const paste = (session: Session, text: string) =>
  session.run((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text);
    const event = { clipboardData, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", event));
  }, text);

/** A file, as text can carry it. */
export interface GivenFile {
  name: string;
  bytes: readonly number[];
}

/** Gives files to a field: the driver has no way to, so the page puts them there as a choice does. */
export const giveFiles = (session: Session, selector: string, files: readonly GivenFile[]) =>
  session.run(
    (selector, files) => {
      const data = new DataTransfer();
      for (const { name, bytes } of files) data.items.add(new File([Uint8Array.from(bytes)], name));
      const field = document.querySelector<HTMLInputElement>(selector)!;
      field.files = data.files;
      for (const type of ["input", "change"])
        field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    selector,
    files,
  );

interface Downloading extends Window {
  downloads?: { name: string; bytes?: number[] }[];
}

/** Takes what the page gives to download, from now on: the driver tells of no download. */
export const takeDownloads = (session: Session) =>
  session.run(() => {
    const downloads: { name: string; bytes?: number[] }[] = [];
    (window as Downloading).downloads = downloads;
    const blobs = new Map<string, Blob>();
    const addressOf = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      const address = addressOf(blob);
      blobs.set(address, blob);
      return address;
    };
    HTMLAnchorElement.prototype.click = function () {
      const taken: { name: string; bytes?: number[] } = { name: this.download };
      downloads.push(taken);
      blobs
        .get(this.href)
        ?.arrayBuffer()
        .then((buffer) => {
          taken.bytes = Array.from(new Uint8Array(buffer));
        });
    };
  });

/** Waits for the next file that the page gives to download. */
export const downloaded = (session: Session): Promise<GivenFile> =>
  session.until(() => {
    const downloads = (window as Downloading).downloads ?? [];
    const [first] = downloads;
    if (first?.bytes === undefined) return null;
    downloads.shift();
    return { name: first.name, bytes: first.bytes };
  }, "no file is given to download");

import {
  NETWORK_PARTS,
  type NetworkAddress,
  pageOf,
  readNetworkAddress,
} from "../../training/subject/network-address.js";
import { currentUrl, text, writeUrl } from "../../ui/address/address.js";
import type { HistoryStep } from "../../ui/address/history-writer.js";
import { partOf } from "../../ui/address/parts.js";
import { whileConnected } from "../../ui/dom/lifetime.js";

/** The pages that are about one network and what it is shown. */
const PAGES = ["network", "training", "recipes", "see-it-learn", "evaluation", "draw", "break-it"];

/** What an address says of the network's input, and of what was changed by hand. */
const INPUT_PARTS = ["input", "digit", "images", "rate", "#edits", "#drawing"] as const;

/** The parts of an address that name a network, as fields of it. */
export const NETWORK_FIELDS = Object.fromEntries(NETWORK_PARTS.map((name) => [name, text("")]));

/** Writes into the address which network the page is about; the parts that are not given are taken out. */
export function writeNetwork(parts: Readonly<Record<string, string>>, step: HistoryStep): void {
  const all = Object.fromEntries(NETWORK_PARTS.map((name) => [name, parts[name] ?? ""]));
  writeUrl(NETWORK_FIELDS, all, step);
}

/** The network that the page's address names; null where it names none. */
export function networkInAddress(): NetworkAddress | null {
  const named = readNetworkAddress(currentUrl().search);
  return named === "new" ? null : named;
}

/** The address of another page about the present subject: this network, and the input and changes of the page's address. */
export function pageOfSubject(page: string, network: NetworkAddress | null): string {
  const url = currentUrl();
  const input = INPUT_PARTS.map((name) => [name, partOf(url, name)] as const);
  const said = input.filter((part): part is [(typeof INPUT_PARTS)[number], string] => !!part[1]);
  return pageOf(page, network, Object.fromEntries(said));
}

/**
 * While `root` is on the page, hands the present subject on in each link to another page that is about a network, menu
 * and prose alike, when it is pointed at or has the focus. A link that says something of its own keeps that, and one to a
 * section leads there.
 */
export function handSubjectOn(
  root: Element,
  network: () => NetworkAddress | null = networkInAddress,
): void {
  const aim = ({ target }: Event) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>("a[href]") : null;
    if (link === null) return;
    const present = new URL(link.href);
    const page = /([^/]+)\.html$/.exec(present.pathname)?.[1] ?? "";
    if (!PAGES.includes(page) || present.pathname === location.pathname) return;
    if (link.dataset.subject === undefined && present.search !== "") return;
    link.dataset.subject ??= present.hash;
    const aimed = new URL(pageOfSubject(page, network()), location.href);
    link.href = new URL(`${aimed.search}${link.dataset.subject || aimed.hash}`, present).href;
  };
  whileConnected(root, (signal) => {
    for (const event of ["pointerover", "pointerdown", "focusin"])
      document.addEventListener(event, aim, { signal });
  });
}

import type { Digits } from "../../digits/index.js";
import { type NetworkAddress, readNetworkAddress } from "../subject/network-address.js";
import { keptDigits } from "./digits-store.js";

/** What a network is tested with. */
export interface TestDigits {
  readonly digits: Digits;
  /** What the classes are called; as many as there are. */
  readonly classes: readonly string[];
  /** What their reader calls them; empty for the site's. */
  readonly name: string;
  /** Whether they are the reader's own, held out from what the network learned from. */
  readonly isOwn: boolean;
}

/** The names of the site's classes. */
export const DIGIT_NAMES: readonly string[] = Array.from({ length: 10 }, (_, digit) =>
  String(digit),
);

/** The digits of a network: those held out from its reader's own, where it learned from these and they are kept; else the site's. */
export async function networkDigits(
  network: Pick<NetworkAddress, "digits"> | null,
  site: TestDigits,
): Promise<TestDigits> {
  const own = await keptDigits(network?.digits ?? null);
  if (own === null) return site;
  const { id, test, classes } = own;
  return { digits: test, classes: classes ?? DIGIT_NAMES, name: id.name, isOwn: true };
}

/** The same of the network that a page's query names. */
export function queriedDigits(query: string, site: TestDigits): Promise<TestDigits> {
  const asked = readNetworkAddress(query);
  return networkDigits(asked === "new" ? null : asked, site);
}

/** The site's test digits. */
export function sitesDigits(digits: Digits): TestDigits {
  return { digits, classes: DIGIT_NAMES, name: "", isOwn: false };
}

import { crc32 } from "../../digits/own/crc32.js";
import type { Parameters } from "../learner/learner.js";
import type { Settings } from "../settings/settings.js";
import { readRecipe, recipeText } from "./recipe-text.js";

/**
 * Which network a page is about, as its address names it: a checkpoint of a saved run, and what another browser needs
 * to train the same network anew.
 */
export interface NetworkAddress {
  /** The saved run; null for a network that was trained on opening and is saved nowhere. */
  readonly run: string | null;
  /** After how many batches. */
  readonly batches: number;
  /** What it was trained with; null where the address does not say, or its text means nothing. */
  readonly settings: Settings | null;
  /** The checksum of the reader's own digits that it learned from; null for the site's. */
  readonly digits: string | null;
  /** The checksum of its parameters; null where the address does not say. */
  readonly checksum: string | null;
  /** Whether its settings alone would train another one, as for a branch: only its file brings it. */
  readonly onlyByFile?: boolean;
}

const NEW = "new";

/** The network that a page's query names; null where it names none, `new` where it asks for another one. */
export function readNetworkAddress(query: string): NetworkAddress | typeof NEW | null {
  const parts = new URLSearchParams(query);
  const run = parts.get("run");
  if (run === null) return null;
  const recipe = parts.get("recipe");
  if (run === NEW && recipe === null) return NEW;
  return {
    run: run === NEW ? null : run,
    batches: Number(parts.get("moment")),
    settings: recipe === null ? null : readRecipe(recipe),
    digits: parts.get("digits"),
    checksum: parts.get("sum"),
    ...(parts.has("file") && { onlyByFile: true }),
  };
}

/** The names of the parts of a query that name a network. */
export const NETWORK_PARTS = ["run", "moment", "recipe", "digits", "sum", "file"] as const;

/** The same address in parts of a query; a part that it does not say is left out. */
export function networkParts(network: NetworkAddress) {
  const { run, batches, settings, digits, checksum, onlyByFile = false } = network;
  const parts: Record<(typeof NETWORK_PARTS)[number], string | null> = {
    run: run ?? NEW,
    moment: String(batches),
    recipe: settings && recipeText(settings),
    digits,
    sum: checksum,
    file: onlyByFile ? "1" : null,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, text]) => text !== null)) as Partial<
    Record<keyof typeof parts, string>
  >;
}

/**
 * The address of another page about the same network, `network.html?run=…`, with more parts: those whose names begin with
 * # stand in the fragment, `network.html?run=…#drawing=…`.
 */
export function pageOf(
  page: string,
  network: NetworkAddress | null,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = Object.entries({ ...(network === null ? {} : networkParts(network)), ...more });
  const query = new URLSearchParams(all.filter(([name]) => !name.startsWith("#"))).toString();
  const fragment = new URLSearchParams(
    all.filter(([name]) => name.startsWith("#")).map(([name, text]) => [name.slice(1), text]),
  ).toString();
  return [`./${page}.html`, query && `?${query}`, fragment && `#${fragment}`].join("");
}

/** A checksum of a network's parameters, the same only where all of them are the same to the last bit. */
export function checksumOf(parameters: Parameters): string {
  const names = Object.keys(parameters).sort();
  return crc32(...names.map((name) => bytesOf(Float32Array.from(parameters[name]!.data))));
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

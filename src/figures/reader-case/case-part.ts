import type { Tensor } from "../../nn/index.js";
import { tensor } from "../../nn/tensor.js";
import { partOf, setPart } from "../../ui/address/parts.js";

/** In the fragment, which browsers never send to the host. */
const PART = "#case";
/** The place on the page to which the address leads, in the same fragment. */
const PLACE = "#at";

/** A text that is longer is no case. */
const MOST_TEXT = 20_000;

/** Tensors by the chapter's symbols, in the chapter's shapes. */
type BySymbol = Readonly<Record<string, Tensor>>;

/** One call of a reader's code: what it was given, what came, and the figure of a chapter that shows both. */
export interface ReaderCase {
  /** The figure's id. */
  readonly figure: string;
  /** What the code calls its function: `Conv2D.backward`. */
  readonly called: string;
  readonly given: BySymbol;
  readonly got: BySymbol;
}

/** Puts a case into the fragment of a chapter's address. */
export function setCase(url: URL, { figure, called, given, got }: ReaderCase): void {
  setPart(url, PLACE, figure);
  setPart(url, PART, JSON.stringify([called, written(given), written(got)]));
}

/** The case in an address; null where it has none that can be read. */
export function caseIn(url: URL): ReaderCase | null {
  const [text, figure] = [partOf(url, PART), partOf(url, PLACE)];
  if (text === null || figure === null || text.length > MOST_TEXT) return null;
  try {
    const [called, given, got] = JSON.parse(text);
    return { figure, called: String(called).slice(0, 200), given: read(given), got: read(got) };
  } catch {
    return null; // no JSON, or no tensors in it
  }
}

/** JSON has no NaN and no infinity, so that each number is a text. */
function written(tensors: BySymbol): [string, readonly number[], string][] {
  return Object.entries(tensors).map(([name, { shape, data }]) => [
    name,
    shape,
    Array.from(data, String).join(" "),
  ]);
}

function read(data: ReturnType<typeof written>): BySymbol {
  const tensors = data.map(([name, shape, cells]): [string, Tensor] => [
    String(name),
    tensor(shape.map(Number), cells.split(" ").map(Number)),
  ]);
  return Object.fromEntries(tensors);
}

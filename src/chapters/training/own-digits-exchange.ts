import { firstOfEach } from "../../digits/first-of-each.js";
import type { OwnDigits } from "../../digits/own/index.js";
import { NETWORK_FIELDS } from "../../figures/network/present-subject.js";
import { loadPart, readBytes } from "../../files/index.js";
import { type KeptDigits, keptDigits } from "../../training/store/digits-store.js";
import { readUrl, writeUrl } from "../../ui/address/address.js";
import { KeptDigitsList } from "./kept-digits.js";
import { OwnDigitsFigure } from "./own-digits-figure.js";
import { words } from "./words/index.js";

// What is only for those who ask for it is loaded when they do.
const digitFiles = () => loadPart(() => import("../../digits/own/index.js"));
const trainingFiles = () => loadPart(() => import("../../training/files/index.js"));

const isNpz = ({ name }: File) => /\.npz$/i.test(name);

/**
 * Takes a reader's own digits, from which `learn` begins a run; null stands for the site's. They are kept in this browser
 * until the reader removes them, and the address names those in use, so that they are there again after a reload.
 */
export function OwnDigitsExchange(
  learn: (digits: OwnDigits | null) => void,
): ReturnType<typeof OwnDigitsFigure> {
  const figure = OwnDigitsFigure();
  const complain = (sentence: string) => figure.say(words.unchanged(sentence));
  const kept = KeptDigitsList({
    use: take,
    onRemoved: (checksum) => inUse() === checksum && back(),
    say: figure.say,
  });
  let latest = 0; // a choice whose files are still read gives way to a newer one
  const inUse = () => figure.value?.id.checksum ?? null;

  function take(digits: KeptDigits): void {
    latest++;
    learn(digits);
    const { train, classes, id } = digits;
    figure.show(digits, firstOfEach(train), { classes, present: new Set(train.labels) });
    tell(id.checksum);
  }
  function back(): void {
    latest++;
    learn(null);
    figure.show(null);
    tell(null);
  }
  function tell(checksum: string | null): void {
    kept.show(checksum);
    writeUrl(NETWORK_FIELDS, { digits: checksum ?? "" }, "replace");
  }
  async function bring(files: readonly File[]): Promise<void> {
    const mine = ++latest;
    const digits = await digitsIn(files).catch((error: Error) => {
      if (latest === mine) throw error;
      return null;
    });
    if (digits === null || latest !== mine) return;
    take(digits);
    await kept.keep(digits).catch((error: Error) => figure.say(words.kept.notKept(error.message)));
  }
  /** The digits that the address names, where they are kept. */
  async function open(): Promise<void> {
    const mine = ++latest;
    const digits = await keptDigits(readUrl(NETWORK_FIELDS).digits || null);
    if (digits === null || latest !== mine) kept.show(inUse());
    else take(digits);
  }
  figure.addEventListener("back", back);
  figure.addEventListener("files", ({ detail: files }) => {
    bring(files).catch((error: Error) => complain(error.message));
  });
  figure.append(kept.element);
  open();
  return figure;
}

/** What is in a reader's files: digits, or pictures of some. Fails, naming what is wrong. */
async function digitsIn(files: readonly File[]): Promise<KeptDigits> {
  const { isPicture, readOwnDigits, readPictures } = await digitFiles();
  const pictures = files.some(isPicture) ? await readPictures(files) : null;
  const read = await readOwnDigits(pictures?.files ?? (await unpacked(files)));
  return { ...read, classes: pictures?.classes ?? null };
}

/** The files, each .npz among them as the files of IDX that its arrays come to. */
async function unpacked(files: readonly File[]): Promise<File[]> {
  if (!files.some(isNpz)) return [...files];
  const { readDigitArrays } = await trainingFiles();
  const all = files.map(async (file) =>
    isNpz(file) ? readDigitArrays(await readBytes(file), file.name) : [file],
  );
  return (await Promise.all(all)).flat();
}

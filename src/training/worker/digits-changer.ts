import { writeImages, writeLabels } from "../../digits/index.js";
import type { OwnDigits } from "../../digits/own/index.js";
import type { Settings } from "../settings/settings.js";
import type { Training } from "./client.js";
import type { Source } from "./messages.js";

/**
 * Lets a training go over to a reader's own digits, and back to the site's where they are null; each time a
 * run begins. The digits stay in this browser, and only as long as the training learns from them.
 */
export function digitsChanger(
  training: Training,
  site: Source,
): (digits: OwnDigits | null, settings: Settings) => void {
  let present: Source = site;
  return (digits, settings) => {
    const before = present;
    present = digits === null ? site : open(digits);
    training.reset(settings, present);
    if (before !== site) close(before);
  };
}

/** Addresses at which these digits can be fetched, in this page and its workers only. */
function open({ id, train, test }: OwnDigits): Source {
  const address = (bytes: Uint8Array) =>
    URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const addresses = ({ images, labels }: OwnDigits["train"]) => ({
    images: address(writeImages(images)),
    labels: address(writeLabels(labels)),
  });
  return { train: addresses(train), test: addresses(test), id };
}

function close({ train, test }: Source): void {
  for (const address of [train.images, train.labels, test.images, test.labels])
    URL.revokeObjectURL(address);
}

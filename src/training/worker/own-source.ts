import { writeImages, writeLabels } from "../../digits/index.js";
import type { OwnDigits } from "../../digits/own/index.js";
import type { Source } from "./messages.js";

/** Addresses at which a reader's own digits can be fetched, in this page and its workers only, until they are closed. */
export function ownSource({ id, train, test }: OwnDigits): Source {
  const address = (bytes: Uint8Array) =>
    URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const addresses = ({ images, labels }: OwnDigits["train"]) => ({
    images: address(writeImages(images)),
    labels: address(writeLabels(labels)),
  });
  return { train: addresses(train), test: addresses(test), id };
}

/** Lets go of the addresses of a reader's own digits. */
export function closeSource({ train, test }: Source): void {
  for (const address of [train.images, train.labels, test.images, test.labels])
    URL.revokeObjectURL(address);
}

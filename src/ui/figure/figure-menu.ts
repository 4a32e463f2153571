import { currentUrl } from "../address/address.js";
import { openActionMenu } from "../controls/action-menu.js";
import { copyText } from "../dom/clipboard.js";
import { noticeOf } from "../dom/notice.js";
import { words } from "../words/index.js";
import { type PictureFormat, savePicture } from "./save-picture.js";

/** Offers to save a figure as a picture, and to copy a link to it with all that is set and chosen. */
export function openFigureMenu(place: HTMLElement, button: HTMLElement, figure: HTMLElement): void {
  const notice = noticeOf(place);
  const save = async (format: PictureFormat) => {
    notice.say(words.figure.saving);
    const file = await savePicture(figure, format);
    notice.say(words.figure.saved(file));
  };
  const copyLink = async () => {
    const url = currentUrl();
    url.hash = figure.id;
    if (await copyText(url.href, words.figure.link)) notice.say(words.figure.linkCopied);
  };
  openActionMenu(place, button, [
    { label: words.figure.svg, act: () => save("svg") },
    { label: words.figure.png, act: () => save("png") },
    { label: words.figure.link, act: copyLink },
  ]);
}

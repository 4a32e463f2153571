import { currentUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";
import { words } from "./words/index.js";

const PAGES = { kernel: "kernel-gradient", pixels: "convolution-gradients" } as const;

/**
 * A link to the other page on the gradients of a convolution, by its title. Both read the same address, and the link takes it
 * along: what the reader has set here is set there.
 */
export function SisterPage(of: keyof typeof PAGES): HTMLAnchorElement {
  const page = PAGES[of];
  const link = element("a", { href: `./${page}`, "data-sister": page }, words.pages[of]);
  const renew = () => {
    link.href = `./${page}.html${currentUrl().search}`;
  };
  for (const type of ["pointerenter", "focus", "click"]) link.addEventListener(type, renew);
  return link;
}

import { currentUrl } from "../../ui/address/address.js";
import { element } from "../../ui/dom/element.js";

/** A link to a page that reads the same address: it takes along what the reader has set here. */
export function SisterPage(page: string, text: string, fragment = ""): HTMLAnchorElement {
  const link = element("a", { href: `./${page}${fragment}`, "data-sister": page }, text);
  const renew = () => {
    link.href = `./${page}.html${currentUrl().search}${fragment}`;
  };
  for (const type of ["pointerenter", "focus", "click"]) link.addEventListener(type, renew);
  return link;
}

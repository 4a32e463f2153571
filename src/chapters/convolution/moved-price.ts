import { currentUrl } from "../../ui/address/address.js";

/** What addresses of this page once said of the layer whose price is now on another. */
const FIELDS = ["layer", "side", "window", "in", "out"];

/** Gives a link to the page to which the price has moved what an old address of this page says of it. */
export function carryState(link: HTMLAnchorElement | null): void {
  if (link === null) throw new Error("carryState: the page has no link to the moved figure");
  const url = new URL(link.href);
  for (const field of FIELDS) {
    const value = currentUrl().searchParams.get(field);
    if (value !== null) url.searchParams.set(field, value);
  }
  link.href = url.href;
}

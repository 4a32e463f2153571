/** The file of this page in the other edition, as the page's head names it (site/page-head.ts); null where it names none. */
export function otherEdition(): URL | null {
  const file = document.querySelector<HTMLMetaElement>('meta[name="other-edition"]')?.content;
  return file === undefined ? null : new URL(file, document.baseURI);
}

/** A section of a page as the search knows it. The build writes all of them to `search.json` (site/search-sections.ts). */
export interface Section {
  /** The title of its page. */
  readonly page: string;
  /** Its own title; empty where the page begins. */
  readonly title: string;
  readonly text: string;
  /** Where it is, from the site's root: `linear.html#the-gradient-of-a-bias`. */
  readonly address: string;
}

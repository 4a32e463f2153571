/** A work that pages cite by its key, `[@he-2015]`. Names and titles stand as their authors wrote them. */
export interface Reference {
  authors: string;
  /** How a sentence names it, before the year. */
  short: string;
  year: number;
  title: string;
  venue: string;
  link: string;
  /** The language of the title, if it isn't English. */
  language?: string;
}

/** The address of a work by its DOI. */
export const doi = (name: string) => `https://doi.org/${name}`;
/** The address of a work on arXiv. */
export const arxiv = (number: string) => `https://arxiv.org/abs/${number}`;

/** What a page is set in when it is first painted; they come with its style sheet or beside it (site/bundling). */
const FACES = [
  '1em "Source Serif 4"',
  '1em "Source Sans 3"',
  "1em KaTeX_Main",
  "italic 1em KaTeX_Math",
];

/** What is added where italics are used; Chinese has none. */
const ITALICS = 'italic 1em "Source Serif 4"';

/** A reader does not wait longer, in milliseconds: as long as browsers themselves wait for a font. */
const LONGEST = 3000;

/**
 * Lets a page be seen when its typefaces have been read. Browsers read them after the first layout, even those that stand
 * in the style sheet, and would set the page again in front of the reader.
 */
export function awaitTypefaces(): void {
  const { documentElement: root, fonts } = document;
  const { dataset } = root;
  const faces = root.matches(":lang(zh)") ? FACES : [...FACES, ITALICS];
  const see = () => delete dataset.unset;
  dataset.unset = "";
  Promise.allSettled(faces.map((face) => fonts.load(face))).then(see);
  setTimeout(see, LONGEST);
}

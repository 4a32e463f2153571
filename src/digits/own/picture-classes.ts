import { DigitsError } from "../problem.js";

/** A picture in a folder of pictures: its class, counted from 0, and whether its path says that it is to test with. */
export interface FiledPicture {
  label: number;
  isTest: boolean;
}

const TEST = /^(test|testing|t10k|val|validation)$/i;

/** How many classes a network of this site tells apart. */
const CLASSES = 10;

/**
 * What the paths of pictures say of them: the folder that a picture lies in is its class, as in `train/7/0001.png`, and a
 * folder `test` further up sets it aside to test with. Classes that are called 0 to 9 keep these numbers; others are
 * numbered in the order of their names.
 *
 * @throws DigitsError where there are more than ten classes.
 */
export function pictureClasses(paths: readonly string[]): {
  classes: string[];
  pictures: FiledPicture[];
} {
  const folders = paths.map((path) => path.split("/").slice(0, -1));
  const found = [...new Set(folders.map((folder) => folder.at(-1) ?? ""))].sort((a, b) =>
    a.localeCompare(b, "en", { numeric: true }),
  );
  if (found.length > CLASSES) throw new DigitsError({ code: "too-many-classes", classes: found });
  const isNumbered = found.every((name) => /^\d$/.test(name));
  const classes = isNumbered ? Array.from({ length: CLASSES }, (_, i) => String(i)) : found;
  const pictures = folders.map((folder) => ({
    label: classes.indexOf(folder.at(-1) ?? ""),
    isTest: folder.slice(0, -1).some((name) => TEST.test(name)),
  }));
  return { classes, pictures };
}

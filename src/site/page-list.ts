import type { Language } from "../language/language.js";
import { pathIn } from "./editions/editions.js";
import { editions, type SiteWords } from "./words/index.js";

/** The derivations in the sidebar's order, by which their equations are numbered. */
export const CHAPTERS = [
  "/chain-rule",
  "/pooling-relu-flatten",
  "/linear",
  "/convolution",
  "/unfold-input",
  "/unfold-kernel",
  "/kernel-gradient",
  "/convolution-gradients",
  "/cross-entropy",
  "/gradient-check",
  "/the-code",
  "/slips",
  "/one-matrix",
  "/why-fast",
  "/frequencies",
] as const;

const NETWORK = [
  "/network",
  "/training",
  "/see-it-learn",
  "/recipes",
  "/evaluation",
  "/draw",
  "/break-it",
  "/your-network",
] as const;

const APPENDIX = ["/notation", "/references", "/teach", "/about"] as const;

/** A page in the list of pages, or a section of it, as Framework is told of them. */
type Listed = { name: string; path: string; pager?: string };
type Section = { name: string; collapsible?: boolean; open?: boolean; pages: Listed[] };

/**
 * The list of pages of an edition, which leads from each page to the next. Framework has one list for all pages, so the
 * editions are told apart by the name of their path through it; the English home page is there already.
 */
export function pageList(
  language: Language,
  exercises: readonly { id: string; title: string }[],
  exists: (path: string) => boolean,
): (Listed | (Section & { pager: string }))[] {
  const words = editions[language];
  const pager = language === "en" ? "main" : language;
  const listed = (path: keyof SiteWords["pageNames"]) => named(words.pageNames[path], path);
  const named = (name: string, path: string) => ({ name, path: pathIn(language, path) });
  const written = (pages: Listed[]) => pages.filter(({ path }) => exists(path));
  const sections: Section[] = [
    { name: words.sections.derivations, pages: CHAPTERS.map(listed) },
    { name: words.sections.network, pages: NETWORK.map(listed) },
    {
      name: words.sections.exercises,
      collapsible: true,
      open: false,
      pages: [
        listed("/exercises/"),
        ...exercises.map(({ id, title }) => named(words.toWrite(title), `/exercises/${id}`)),
        listed("/exercises/capstone"),
        listed("/exercises/report"),
      ],
    },
  ];
  const home = language === "en" ? [] : [{ ...named(words.name, "/"), pager }];
  return [
    ...home,
    ...sections.map((section) => ({ ...section, pager, pages: written(section.pages) })),
    ...written(APPENDIX.map(listed)).map((page) => ({ ...page, pager })),
  ];
}

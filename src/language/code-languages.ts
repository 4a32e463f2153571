/** The languages in which code can be read and written; chapters show the first unless the reader chooses. */
export const CODE_LANGUAGES = ["numpy", "typescript"] as const;
export type CodeLanguage = (typeof CODE_LANGUAGES)[number];

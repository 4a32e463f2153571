export const en = {
  skip: "Skip the list of pages",
  scheme: {
    name: "Light or dark",
    system: "As the system",
    light: "Light",
    dark: "Dark",
  },
  projector: {
    begin: "Projector",
    about: "Large and full screen, for a lecture (Alt+P)",
    end: "Leave the projector view (Esc)",
  },
  code: {
    name: "The language of the code",
    numpy: "NumPy",
    typescript: "TypeScript",
    copy: "Copy this code",
  },
  newVersion: { here: "A new version of this site is here.", load: "Load it", later: "Later" },
  citation: { copy: "Copy the citation" },
  search: {
    open: "Search",
    controlK: "Ctrl K",
    commandK: "⌘K",
    name: "Search the site",
    field: "A word, a symbol, a title",
    close: "Close",
    loading: "The index is being loaded.",
    missing: "The index could not be loaded. It is made when the site is built.",
    count: (count: number) => (count === 1 ? "1 section found" : `${count} sections found`),
    none: (query: string) => `Nothing on this site matches “${query}”.`,
  },
};

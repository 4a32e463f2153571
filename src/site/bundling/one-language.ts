import type { Plugin } from "rollup";
import { LANGUAGES, type Language } from "../../language/language.js";

/**
 * Lets an edition's bundle have the words of its language alone. A module that takes both, `import { en } from "./en.js"`
 * and `import { zh } from "./zh.js"`, has its own for both: so does a worker, which has no page that says its language.
 */
export function oneLanguage(language: Language): Plugin {
  return {
    name: "one-language",
    transform(code) {
      const imports = LANGUAGES.map((name) =>
        new RegExp(`import\\s*{\\s*${name}\\s*}\\s*from\\s*("[^"]*");?`).exec(code),
      );
      const own = imports[LANGUAGES.indexOf(language)]?.[1];
      if (own === undefined || imports.includes(null)) return null;
      const text = LANGUAGES.reduce(
        (text, name, i) =>
          name === language
            ? text
            : text.replace(imports[i]![0], `import { ${language} as ${name} } from ${own};`),
        code,
      );
      return { code: text, map: null };
    },
  };
}

/** Where a macro of the site begins: a command and what follows it. */
const COMMAND = /\\[a-zA-Z]+/g;
/** What carries a script without braces around it. */
const BARE = /^[a-zA-Z]'*$/;

/**
 * A formula as TeX that any TeX reads: the site's own commands are written out, `\Xu_{i}` as `X'_{i}`, and what only HTML
 * understands is left away, `\htmlData{term=X}{X}` as `X`. `macros` are the bodies by the commands' names, with `#1` and
 * `#2` for their arguments. A punctuation mark that was moved into the formula stands as a text there, and bare here.
 */
export function plainTex(source: string, macros: Readonly<Record<string, string>>): string {
  return expand(source.trim(), { ...macros, "\\htmlClass": "#2", "\\htmlData": "#2" }).replace(
    /\\text\{([,.;:!?)，。；：？！、）”》]+)\}$/,
    "$1",
  );
}

function expand(source: string, macros: Readonly<Record<string, string>>): string {
  for (const { 0: name, index } of source.matchAll(COMMAND)) {
    const body = macros[name];
    if (body === undefined) continue;
    const count = Math.max(0, ...Array.from(body.matchAll(/#(\d)/g), ([, n]) => Number(n)));
    const taken = argumentsAt(source, index + name.length, count);
    const written = body.replace(/#(\d)/g, (_, n) => taken.values[Number(n) - 1]!);
    const rest = expand(source.slice(taken.end), macros);
    return source.slice(0, index) + joined(expand(written, macros), rest);
  }
  return source;
}

/** A part and what follows it: a part of several signs that carries an index or a power is held together. */
function joined(part: string, rest: string): string {
  if (/^[_^']/.test(rest) && !BARE.test(part)) return `{${part}}${rest}`;
  return /\\[a-zA-Z]+$/.test(part) && /^[a-zA-Z]/.test(rest) ? `${part} ${rest}` : part + rest;
}

/** The arguments of a command, each in braces or a single sign, and where they end. */
function argumentsAt(source: string, start: number, count: number) {
  const values: string[] = [];
  let end = start;
  while (values.length < count) {
    while (source[end] === " ") end++;
    const from = end;
    for (let depth = 0; end < source.length; end++) {
      if (source[end] === "{") depth++;
      else if (source[end] === "}") depth--;
      if (depth === 0) break;
    }
    end++;
    const isGroup = source[from] === "{";
    values.push(isGroup ? source.slice(from + 1, end - 1) : source.slice(from, end));
  }
  if (count === 0) while (source[end] === " ") end++; // TeX passes over spaces behind a command
  return { values, end };
}

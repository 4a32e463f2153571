import { parseAst } from "rollup/parseAst";

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** What a cell takes from one module: names, or the module as a whole. */
interface Taken {
  /** What stands between `import` and `from`, under names that no other cell has. */
  clause: string;
  /** The cell's own names for it: `a = hoisted3_a`. */
  names: string[];
  /** The module, in its quotes. */
  from: string;
}

/**
 * The script of a page with its cells' imports as static ones. Framework has each cell fetch its modules,
 * `const {a} = await import("./a.js")`, or several at once with `Promise.all`; as `import {a} from "./a.js"` a bundler
 * sees which names a page uses, and leaves out the others.
 *
 * @throws Error where a cell imports in another form than Framework 1.13 writes.
 */
export function hoistImports(script: string): string {
  const statements: string[] = [];
  const replaced: { start: number; end: number; text: string }[] = [];
  for (const declaration of declarationsIn(parseAst(script) as unknown as Node)) {
    const imports = importsOf(declaration);
    if (imports.length === 0) continue;
    const names = imports.flatMap(([pattern, source]) => {
      const { clause, names, from } = taken(pattern, source, `hoisted${statements.length}`);
      statements.push(`import ${clause} from ${from};`);
      return names;
    });
    const { start, end } = declaration;
    replaced.push({ start, end, text: names.length === 0 ? "" : `const ${names.join(", ")};` });
  }
  const ends = replaced.sort((a, b) => b.start - a.start);
  const body = ends.reduce(
    (text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end),
    script,
  );
  if (/await (?:Promise\.all\(\[)?import\(/.test(body))
    throw new Error("build: a cell imports in a form that Framework 1.13 does not write");
  return `${statements.join("\n")}\n${body}`;
}

function* declarationsIn(node: Node): Generator<Node> {
  if (node.type === "VariableDeclaration") yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* declarationsIn(child);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}

/** The patterns and modules of the awaited imports that a declaration takes names from; none where it awaits none. */
function importsOf(declaration: Node): [pattern: Node, imported: Node][] {
  const [declarator, ...more] = declaration.declarations as Node[];
  const init = declarator!.init;
  if (more.length > 0 || !isNode(init) || init.type !== "AwaitExpression") return [];
  const awaited = init.argument as Node;
  const pattern = declarator!.id as Node;
  if (awaited.type === "ImportExpression") return [[pattern, awaited]];
  const [list] = (awaited.arguments as Node[] | undefined) ?? [];
  if (awaited.type !== "CallExpression" || list?.type !== "ArrayExpression") return [];
  const imports = list.elements as Node[];
  if (!imports.every(({ type }) => type === "ImportExpression")) return [];
  return imports.map((imported, i) => [(pattern.elements as Node[])[i]!, imported]);
}

function taken(pattern: Node, imported: Node, prefix: string): Taken {
  const from = (imported.source as Node).raw as string;
  if (pattern.type === "Identifier") {
    return { clause: `* as ${prefix}`, names: [`${pattern.name} = ${prefix}`], from };
  }
  const properties = (pattern.properties as Node[]).map((property) => [
    (property.key as Node).name,
    (property.value as Node).name,
  ]);
  return {
    clause: `{ ${properties.map(([key, local]) => `${key} as ${prefix}_${local}`).join(", ")} }`,
    names: properties.map(([, local]) => `${local} = ${prefix}_${local}`),
    from,
  };
}

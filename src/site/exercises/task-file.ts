/** What a task file says, in one language: `ExerciseWords`, and a sentence for search engines. */
export interface TaskFile {
  readonly description: string;
  readonly title: string;
  readonly task: readonly string[];
  readonly hints: readonly string[];
  readonly questions: Readonly<Record<string, string>>;
  readonly mistakes: Readonly<Record<string, { readonly name: string; readonly idea: string }>>;
}

/** The parts that may follow the task; another heading is a slip of the pen. */
const PARTS = ["Hints", "Questions", "Mistakes"];

/**
 * Reads a task file: `description:` between two lines of dashes, the title as a heading, the task in paragraphs, then
 * `## Hints`, a list; `## Questions`, each under `### id`; `## Mistakes`, each under `### id: Name`. Throws Error that
 * says what is missing or unknown.
 */
export function parseTaskFile(text: string): TaskFile {
  const found = /^---\ndescription: (.+)\n---\n+# (.+)\n([\s\S]*)$/.exec(
    text.replaceAll("\r\n", "\n"),
  );
  if (found === null)
    throw new Error('it must begin with "---", "description: …", "---" and "# Title"');
  const [, description = "", title = "", rest = ""] = found;
  const [task = "", ...parts] = rest.split(/^## /m);
  const bodies = new Map(parts.map(headed));
  const unknown = [...bodies.keys()].find((head) => !PARTS.includes(head));
  if (unknown !== undefined) throw new Error(`"## ${unknown}" is none of: ${PARTS.join(", ")}`);
  const paragraphs = paragraphsOf(task);
  if (paragraphs.length === 0) throw new Error("it asks nothing: the task is missing");
  return {
    description,
    title,
    task: paragraphs,
    hints: itemsOf(bodies.get("Hints") ?? ""),
    questions: Object.fromEntries(named(bodies.get("Questions") ?? "")),
    mistakes: Object.fromEntries(
      named(bodies.get("Mistakes") ?? "").map(([head, idea]) => {
        const [id = "", name] = head.split(/: (.*)/);
        if (name === undefined) throw new Error(`"### ${head}" must be "### id: Name"`);
        return [id, { name, idea }];
      }),
    ),
  };
}

/** A part's first line, and what follows it. */
function headed(part: string): [string, string] {
  const [head = "", body = ""] = part.split(/\n([\s\S]*)/);
  return [head.trim(), body];
}

/** Texts by the heading that each stands under. */
function named(body: string): [string, string][] {
  return body
    .split(/^### /m)
    .slice(1)
    .map(headed)
    .map(([head, text]) => [head, paragraphsOf(text).join(" ")]);
}

function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map(oneLine)
    .filter((paragraph) => paragraph !== "");
}

/** The items of a list: each begins with "- ", and its further lines are indented. */
function itemsOf(text: string): string[] {
  return text
    .split(/^- /m)
    .map(oneLine)
    .filter((item) => item !== "");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

import type { TaskFile } from "./task-file.js";

/** The page of an exercise, from the template of all: its title, and the workbench that shows the rest. */
export function exercisePage(
  template: string,
  name: string,
  { title, description }: TaskFile,
): string {
  return template
    .replace("{description}", () => JSON.stringify(description))
    .replace("{title}", () => title)
    .replace("{name}", () => name);
}

/** What another language says of that page: its title and description, with a mark in the place of each cell. */
export function editionOfPage(template: string, task: TaskFile): string {
  return exercisePage(template.replace(/^```ts\n[\s\S]*?^```$/gm, "<!-- cell -->"), "", task);
}

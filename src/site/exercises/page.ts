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

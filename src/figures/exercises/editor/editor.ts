import type { CodeLanguage } from "../../../language/code-languages.js";

/** What a student writes code in. */
export interface Editor {
  readonly element: HTMLElement;
  /** The code as it stands. */
  read(): string;
  /**
   * Puts other code there, in a language; undo brings the old one back, unless it was in another language. `onChange` is
   * told.
   */
  write(code: string, language: CodeLanguage): void;
  /** Marks the line of an error, counted from 1, or none. */
  markLine(line: number | undefined): void;
  /** Ends it, with all that it listens to. */
  close(): void;
}

export interface EditorOptions {
  code: string;
  language: CodeLanguage;
  /** What it is called for those who do not see it. */
  label: string;
  /** The id of the element that says how to leave it by keyboard. */
  describedBy: string;
  onChange(code: string): void;
  /** Control or Command and Enter. */
  onRun(): void;
}

/** What the editor's script exports. */
export interface EditorModule {
  openCodeEditor(options: EditorOptions): Editor;
}

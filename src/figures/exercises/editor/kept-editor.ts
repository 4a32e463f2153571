import type { CodeLanguage } from "../../../language/code-languages.js";
import type { Editor, EditorOptions } from "./editor.js";
import { openEditor } from "./open-editor.js";

export interface KeptEditorOptions extends EditorOptions {
  /** What is kept, where that is other code than is shown at first. */
  readonly kept?: string | undefined;
  /** Code was typed, or written by a press of the reader's: it is to be kept. `onChange` is told before. */
  onTyped(code: string): void;
}

/** An editor over code that the browser keeps for all its tabs. */
export interface KeptEditor extends Editor {
  /** Puts code there that is not typed. It is not kept again: another tab may have typed more by then. */
  put(code: string, language: CodeLanguage): void;
  /**
   * Whether newer code that is kept may take the place of what is shown, since nothing was typed here after the two agreed: the
   * last tab that is typed in would win in silence.
   */
  mayTake(kept: string): boolean;
}

/** Opens an editor as `openEditor` does, over code that other tabs may change. */
export async function openKeptEditor(
  address: string,
  { kept, onTyped, onChange, ...options }: KeptEditorOptions,
): Promise<KeptEditor> {
  let isPutting = false;
  const editor = await openEditor(address, {
    ...options,
    onChange(code) {
      onChange(code);
      if (!isPutting) onTyped(code);
    },
  });
  let agreed = kept ?? editor.read(); // what it last had of the store: other code in it is what the reader has typed
  return {
    ...editor,
    put(code, language) {
      isPutting = true;
      editor.write(code, language);
      isPutting = false;
      agreed = editor.read();
      editor.markLine(undefined);
    },
    mayTake(kept) {
      const code = editor.read();
      if (kept === code) agreed = code;
      return code === agreed;
    },
  };
}

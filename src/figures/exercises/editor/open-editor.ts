import type { Editor, EditorModule, EditorOptions } from "./editor.js";
import { openPlainEditor } from "./plain-editor.js";

/** Opens the editor from the address of its script, or a plain field where the script cannot be loaded. */
export async function openEditor(address: string, options: EditorOptions): Promise<Editor> {
  try {
    const { openCodeEditor } = (await import(address)) as EditorModule;
    return openCodeEditor(options);
  } catch {
    return openPlainEditor(options);
  }
}

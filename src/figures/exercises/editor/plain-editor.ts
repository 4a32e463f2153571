import { element } from "../../../ui/dom/element.js";
import type { Editor, EditorOptions } from "./editor.js";

/** A field of text, for a browser that cannot load the editor: everything works, without colours and numbers. */
export function openPlainEditor({
  code,
  label,
  describedBy,
  onChange,
  onRun,
}: EditorOptions): Editor {
  const field = element("textarea", {
    class: "plain-editor",
    "aria-label": label,
    "aria-describedby": describedBy,
    spellcheck: "false",
    rows: 16,
    oninput: () => onChange(field.value),
    onkeydown: (event: KeyboardEvent) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onRun();
    },
  });
  field.value = code;
  return {
    element: field,
    read: () => field.value,
    write(changed) {
      field.value = changed;
      onChange(changed);
    },
    markLine: () => {},
    close: () => {},
  };
}

import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { typescriptLanguage } from "@codemirror/lang-javascript";
import { bracketMatching, indentOnInput, indentUnit, StreamLanguage } from "@codemirror/language";
import { python } from "@codemirror/legacy-modes/mode/python";
import { Compartment, EditorState, type Extension, Transaction } from "@codemirror/state";
import {
  drawSelection,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  keymap,
  lineNumbers,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";
import type { CodeLanguage } from "../../../language/code-languages.js";
import type { Editor, EditorOptions } from "./editor.js";
import { look } from "./look.js";
import { markedLine, markLineAt } from "./marked-line.js";

/** What a definition names has the colour that it has in TypeScript. */
const tokenTable = { def: tags.function(tags.definition(tags.variableName)) };

const LANGUAGES: Readonly<Record<CodeLanguage, Extension>> = {
  typescript: typescriptLanguage,
  numpy: [StreamLanguage.define({ ...python, tokenTable }), indentUnit.of("    ")],
};

/**
 * CodeMirror for TypeScript and Python. Who comes by the Tab key goes on by it, until the caret is moved or
 * something is written; then Tab indents, and Escape, then Tab, leaves the editor, which CodeMirror does by itself.
 * This file is the entry of a script of its own: docs/workers/editor.js.ts.
 */
export function openCodeEditor({
  code,
  language,
  label,
  describedBy,
  onChange,
  onRun,
}: EditorOptions): Editor {
  const run = () => {
    onRun();
    return true;
  };
  const spoken = new Compartment();
  let written = language;
  let isPointed = false;
  const tabKey = EditorView.domEventHandlers({
    mousedown: (_, view) => {
      isPointed = true;
      view.setTabFocusMode(false);
    },
    focus: (_, view) => view.setTabFocusMode(!isPointed),
    blur: () => {
      isPointed = false;
    },
  });
  const extensions = [
    tabKey,
    lineNumbers(),
    highlightActiveLineGutter(),
    highlightActiveLine(),
    history(),
    drawSelection(),
    indentOnInput(),
    bracketMatching(),
    markedLine,
    spoken.of(LANGUAGES[language]),
    look,
    keymap.of([{ key: "Mod-Enter", run }, ...defaultKeymap, ...historyKeymap, indentWithTab]),
    EditorView.lineWrapping, // the editor grows with its code, and never scrolls by itself
    EditorView.contentAttributes.of({ "aria-label": label, "aria-describedby": describedBy }),
    EditorView.scrollMargins.of(() => ({ bottom: 64 })), // where the verdict lies over the code
    EditorView.updateListener.of(({ docChanged, selectionSet, state, view }) => {
      if (docChanged || selectionSet) view.setTabFocusMode(false);
      if (docChanged) onChange(state.doc.toString());
    }),
  ];
  const view = new EditorView({ state: EditorState.create({ doc: code, extensions }) });
  return {
    element: view.dom,
    read: () => view.state.doc.toString(),
    write(changed, into) {
      const isAnother = into !== written;
      written = into;
      view.dispatch({
        // Undo does not lead from one language into the other.
        annotations: Transaction.addToHistory.of(!isAnother),
        changes: { from: 0, to: view.state.doc.length, insert: changed },
        effects: spoken.reconfigure(LANGUAGES[into]),
      });
    },
    markLine(line) {
      const { doc } = view.state;
      const at = line === undefined || line > doc.lines ? null : doc.line(line).from;
      view.dispatch({ effects: markLineAt.of(at) });
    },
    close: () => view.destroy(),
  };
}

import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

/** Where the marked line begins, or null for none. */
export const markLineAt = StateEffect.define<number | null>();

const mark = Decoration.line({ class: "error-line" });

/** Keeps the mark at its line while the code around it changes. */
export const markedLine: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, transaction) {
    let changed = marks.map(transaction.changes);
    for (const effect of transaction.effects) {
      if (!effect.is(markLineAt)) continue;
      changed = effect.value === null ? Decoration.none : Decoration.set(mark.range(effect.value));
    }
    return changed;
  },
  provide: (field) => EditorView.decorations.from(field),
});

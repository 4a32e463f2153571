import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const colours = HighlightStyle.define([
  { tag: [tags.keyword, tags.operatorKeyword], color: "var(--syntax-keyword)" },
  { tag: [tags.string, tags.number, tags.bool], color: "var(--syntax-variable)" },
  { tag: tags.comment, color: "var(--ink-soft)", fontStyle: "italic" },
  { tag: [tags.typeName, tags.function(tags.definition(tags.variableName))], color: "var(--x)" },
]);

const sizes = EditorView.theme({
  "&": {
    fontSize: "0.9375rem",
    background: "var(--paper)",
    color: "var(--ink)",
    border: "1px solid var(--ink-faint)",
  },
  "&.cm-focused": { outline: "2px solid var(--theme-foreground-focus)", outlineOffset: "1px" },
  ".cm-scroller": { fontFamily: "var(--monospace)", lineHeight: "1.5", overflow: "visible" },
  ".cm-content": { caretColor: "var(--ink)", minHeight: "9rem" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-gutters": { background: "var(--paper)", color: "var(--ink-soft)", border: "none" },
  ".cm-activeLine, .cm-activeLineGutter": { background: "var(--paper-alt)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    { background: "color-mix(in oklab, var(--theme-foreground-focus) 28%, transparent)" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    background: "none",
    outline: "1px solid var(--ink-faint)",
  },
  ".error-line": {
    boxShadow: "inset 3px 0 0 var(--error)",
    background: "var(--paper-alt)",
    forcedColorAdjust: "none",
  },
});

/** The site's paper, ink and colours, in light and dark. */
export const look: Extension = [sizes, syntaxHighlighting(colours)];

/* Stands behind the notes of a page, and shows them. */
import { showNotes } from "./notes.js";

const notes = document.querySelector<HTMLTemplateElement>("template#notes");
if (notes === null) throw new Error("notes: the page has none");
showNotes(notes);

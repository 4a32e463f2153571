import { type Cell, INVALIDATION } from "./cell.js";
import { NeededCells } from "./needed-cells.js";
import { Turns } from "./turns.js";

/**
 * Framework's `define` for a built page, so that no cell keeps a reader waiting for another one: what comes for the first
 * time comes in slices; when something changes, the cells that the reader needs are computed at once, together, and those
 * far away when the browser rests. The results are the same. What is shown of a cell that is still to be computed bears
 * `data-stale`, so that nothing new is told to it, and until all cells that can be computed have come, the page itself bears
 * `data-coming`.
 */
export function inTurn(define: (cell: Cell) => void): (cell: Cell) => void {
  const { documentElement } = document;
  documentElement.toggleAttribute("data-coming", true);
  const turns = new Turns(() => documentElement.removeAttribute("data-coming"));
  const needed = new NeededCells(() => turns.goOn());
  const places = placesOfCells(document.body);
  document.body.addEventListener("focusin", ({ target }) => needed.comeNear(target as Node));
  return (cell) => {
    needed.add(cell, places.get(cell.id)?.parentElement ?? null);
    const inputs = cell.inputs ?? [];
    // A cell has one such promise: of two, Framework would resolve the last.
    const withInvalidation = inputs.includes(INVALIDATION) ? inputs : [...inputs, INVALIDATION];
    const ended = withInvalidation.indexOf(INVALIDATION);
    let hasCome = false;
    const isNeeded = () => !hasCome || needed.has(cell); // a page comes in the order of its cells
    define({
      ...cell,
      inputs: withInvalidation,
      body(...given) {
        const compute = () => {
          if (hasCome && needed.has(cell)) turns.answer();
          hasCome = true;
          markStale(places.get(cell.id), false);
          return cell.body(...given.slice(0, inputs.length));
        };
        // Needed ones too, which are replaced at once: a link would light what is about to go.
        if (hasCome)
          for (const user of needed.withUsers(cell)) markStale(places.get(user.id), true);
        if (isNeeded() && (hasCome || turns.hasTime())) return compute();
        return turns.wait(isNeeded, given[ended] as Promise<unknown>).then(compute);
      },
    });
  };
}

/** Where a cell shows what it makes: Framework marks the place by a comment, and notes there what it has put before it. */
type Place = Comment & { readonly _nodes?: readonly Node[] };

/** The places of a page's cells, by the cells' ids. */
function placesOfCells(body: HTMLElement): Map<string, Place> {
  const places = new Map<string, Place>();
  const comments = document.createNodeIterator(body, NodeFilter.SHOW_COMMENT);
  for (let comment = comments.nextNode(); comment !== null; comment = comments.nextNode()) {
    const id = /^:([0-9a-f]{8}(?:-\d+)?):$/.exec(comment.nodeValue ?? "")?.[1];
    if (id !== undefined) places.set(id, comment as Place);
  }
  return places;
}

function markStale(place: Place | undefined, isStale: boolean): void {
  for (const node of place?._nodes ?? [])
    if (node instanceof Element) node.toggleAttribute("data-stale", isStale);
}

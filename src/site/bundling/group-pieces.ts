/** Code that is always loaded together: all that the same pages use, or several such. */
export interface Piece {
  readonly name: string;
  /** How much there is of it, in bytes. */
  readonly size: number;
  /** The pages that load it as soon as they are opened. */
  readonly pages: ReadonlySet<string>;
  /** The names of the pieces that have to run before it. */
  readonly imports: readonly string[];
  /** Whether it has to stay a file of its own. */
  readonly isAlone: boolean;
}

interface Group {
  readonly pieces: readonly string[];
  readonly size: number;
  readonly pages: ReadonlySet<string>;
  readonly imports: ReadonlySet<string>;
  readonly isAlone: boolean;
}

/**
 * Puts pieces together until no page loads more than `most` files of them: always the two that cost least, which is what
 * pages then load for nothing, for each page with too many files that has one fewer by it. Two are never put together
 * where a third would have to run between them. Gives the names of the pieces of each file.
 *
 * @throws Error when a page keeps more files, naming it.
 */
export function groupPieces(pieces: readonly Piece[], most: number): string[][] {
  let groups = pieces.map(
    (piece): Group => ({ ...piece, pieces: [piece.name], imports: new Set(piece.imports) }),
  );
  for (;;) {
    const crowded = crowdedPages(groups, most);
    if (crowded.size === 0) return groups.map(({ pieces }) => [...pieces]);
    const best = candidates(groups, crowded).find(([one, other]) => !isBetween(groups, one, other));
    if (best === undefined)
      throw new Error(`build: ${[...crowded][0]} has more than ${most} files`);
    const [one, other] = best;
    groups = groups.filter((group) => group !== one && group !== other);
    groups.push(joined(one, other));
  }
}

function crowdedPages(groups: readonly Group[], most: number): Set<string> {
  const counts = new Map<string, number>();
  for (const { pages } of groups)
    for (const page of pages) counts.set(page, (counts.get(page) ?? 0) + 1);
  return new Set([...counts.keys()].filter((page) => counts.get(page)! > most));
}

/** The pairs that would help a page with too many files, the cheapest first. */
function candidates(groups: readonly Group[], crowded: ReadonlySet<string>): [Group, Group][] {
  const found: { pair: [Group, Group]; cost: number }[] = [];
  const free = groups.filter(({ isAlone }) => !isAlone);
  for (const [i, one] of free.entries()) {
    for (const other of free.slice(i + 1)) {
      const both = [...one.pages].filter((page) => other.pages.has(page));
      const helped = both.filter((page) => crowded.has(page)).length;
      if (helped === 0) continue;
      const idle =
        one.size * (other.pages.size - both.length) + other.size * (one.pages.size - both.length);
      found.push({ pair: [one, other], cost: idle / helped });
    }
  }
  return found.sort((a, b) => a.cost - b.cost).map(({ pair }) => pair);
}

/** Whether another group runs after one of two and before the other: together they would wait for each other. */
function isBetween(groups: readonly Group[], one: Group, other: Group): boolean {
  const fileOf = new Map(groups.flatMap((group) => group.pieces.map((name) => [name, group])));
  const before = ({ imports }: Group) => [...imports].flatMap((name) => fileOf.get(name) ?? []);
  const reaches = (from: Group, to: Group) => {
    const seen = new Set<Group>([from, to]);
    const waiting = before(from).filter((group) => group !== to && group !== from);
    for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
      if (seen.has(group)) continue;
      seen.add(group);
      const next = before(group);
      if (next.includes(to)) return true;
      waiting.push(...next);
    }
    return false;
  };
  return reaches(one, other) || reaches(other, one);
}

function joined(one: Group, other: Group): Group {
  return {
    pieces: [...one.pieces, ...other.pieces],
    size: one.size + other.size,
    pages: new Set([...one.pages, ...other.pages]),
    imports: new Set([...one.imports, ...other.imports]),
    isAlone: false,
  };
}

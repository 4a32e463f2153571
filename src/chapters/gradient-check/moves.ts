/** Numbers of the network that the reader has moved, by their terms, and the values that they have now. */
export type Moves = ReadonlyMap<string, number>;

/** Moves as the address keeps them: `K[0,0,1,1]:0.5;X[0,1,2]:0.1`. What can't be read is left out. */
export function readMoves(text: string): Moves {
  const found = text.split(";").flatMap((move): [string, number][] => {
    const [term = "", written = ""] = move.split(":");
    const value = Number(written);
    return written.trim() === "" || Number.isNaN(value) ? [] : [[term, value]];
  });
  return new Map(found);
}

/** The text of the address that stands for moves. */
export function writeMoves(moves: Moves): string {
  return Array.from(moves, ([term, value]) => `${term}:${value}`).join(";");
}

/** Moves without that of one number, or with that number at a value. */
export function withMove(moves: Moves, term: string, value: number | null): Moves {
  const others = Array.from(moves).filter(([other]) => other !== term);
  return new Map(value === null ? others : [...others, [term, value]]);
}

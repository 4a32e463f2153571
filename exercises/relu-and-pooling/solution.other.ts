// Each cell asks whether it won, in place of each window handing out.
type Images = number[][][][];

export const reluBackward = (x: number[][], gradY: number[][]) =>
  gradY.map((row, n) => row.map((g, i) => g * Number(x[n][i] > 0)));

export function maxPoolingBackward(x: Images, gradY: Images, [k1, k2]: number[]) {
  return x.map((image, n) =>
    image.map((map, c) =>
      map.map((row, y) =>
        row.map((value, column) => {
          const [p, q] = [Math.floor(y / k1), Math.floor(column / k2)];
          const rows = map.slice(p * k1, (p + 1) * k1);
          const cells = rows.flatMap((cellsOfRow) => cellsOfRow.slice(q * k2, (q + 1) * k2));
          const place = (y - p * k1) * k2 + (column - q * k2);
          const won = cells.indexOf(Math.max(...cells)) === place && value === cells[place];
          return won ? gradY[n][c][p][q] : 0;
        }),
      ),
    ),
  );
}

// Each direction gets copies of w; nothing is moved that would have to be put back.
const cubes = (x: number[][], w: number[]) =>
  x.map((row) => row.map((value, i) => value * w[i]).reduce((a, b) => a + b) ** 3);

const total = (values: number[]) => values.reduce((a, b) => a + b, 0);

export const centralDifferences = (x: number[][], w: number[], epsilon: number) =>
  w.map((_, at) => {
    const [up, down] = [epsilon, -epsilon].map((step) =>
      total(
        cubes(
          x,
          w.map((value, i) => (i === at ? value + step : value)),
        ),
      ),
    );
    return (up - down) / epsilon / 2;
  });

export const disagreement = (numeric: number[], analytic: number[], floor: number) =>
  numeric
    .map((n, i) => Math.abs(n - analytic[i]) / Math.max(...[n, analytic[i], floor].map(Math.abs)))
    .reduce((a, b) => (a > b ? a : b));

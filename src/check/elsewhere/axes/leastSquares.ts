/** The line that comes nearest to some points: a point on it, the mean of all, and its slope; *NaN* where all have one x. */
export function leastSquares(points: readonly (readonly [x: number, y: number])[]) {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const square = points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  const product = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return {x, y, slope: product / square};
}

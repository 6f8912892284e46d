/** The fewest columns that need no more rows than **most** do, of one thing and more: four stand two by two where three have room. */
export function evenColumns(count: number, most: number): number {
  return Math.ceil(count / Math.ceil(count / most));
}

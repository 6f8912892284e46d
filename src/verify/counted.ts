/** "1 claim", "2 claims". */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** "1 query", "2 queries". */
export const queriesIn = (count: number): string => `${count} ${count === 1 ? "query" : "queries"}`;

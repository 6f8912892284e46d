/**
 * How often a property is tried, and from where: 300 times and always the same in `npm test`; as often as FUZZ_RUNS says,
 * each time others, in `npm run fuzz`.
 */
export function runs(usual = 300): {readonly numRuns: number; readonly seed?: number} {
  const asked = process.env["FUZZ_RUNS"];
  return asked === undefined ? {numRuns: usual, seed: 17} : {numRuns: Number(asked)};
}

/**
 * How often a property is tried: 300 times usually, on the values of one seed; as often as FUZZ_RUNS says, each time on
 * others, where it is set.
 */
export function runs(usual = 300): {readonly numRuns: number} {
  const asked = process.env["FUZZ_RUNS"];
  return asked === undefined ? {numRuns: usual} : {numRuns: Number(asked)};
}

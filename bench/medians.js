/** The middle of some times. */
function median(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of times by name. */
export const medians = (times) => Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]));

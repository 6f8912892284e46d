/** 6,000 for 6000. */
export function grouped(value: number): string {
  const [whole = "", places] = String(value).split(".");
  const separated = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return places === undefined ? separated : `${separated}.${places}`;
}

/** What large numbers are printed in, the greatest first. */
const scales = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"]
] as const;

/**
 * "96.4 million" for a number of so many digits, and "2 million" for a bound that says as much in two places; any other in full.
 */
export function scaled(
  value: number,
  {significant, isExact}: {readonly significant?: number | undefined; readonly isExact: boolean}
): string {
  const [scale = 1, name = ""] = scales.find(([least]) => Math.abs(value) >= least) ?? [];
  if (scale === 1 || (isExact && significant === undefined)) return grouped(value);
  const size = Number((value / scale).toPrecision(12));
  const places = significant === undefined ? 0 : Math.max(0, significant - String(Math.trunc(Math.abs(size))).length);
  const words = significant === undefined ? String(size) : size.toFixed(places);
  return (words.split(".")[1]?.length ?? 0) > 2 || Number(words) !== size ? grouped(value) : `${words} ${name}`;
}

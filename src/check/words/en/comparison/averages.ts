const names: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["median", /\b(?:medians?|in the middle|middle(?:most)?|half (?:of|have))\b/i],
  ["mean", /\b(?:means?|averages?|on average)\b/i]
];

/** Which of the averages a text names. */
export const averageSaid = (text: string): string[] =>
  names.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

const average =
  /(?<!\p{L})(?:(?<mean>(?<=^|the |overall |arithmetic |simple )mean)|(?<median>median)|averages?)(?!\p{L})/iu;

/** Which average a text is named after; *null* for none, and for “mean” as a verb. */
export function averageNamed(text: string): "average" | "mean" | "median" | null {
  const {groups} = average.exec(text) ?? {};
  if (!average.test(text)) return null;
  return groups?.["mean"] !== undefined ? "mean" : groups?.["median"] !== undefined ? "median" : "average";
}

/** Whether a text says that the numbers of an average do not count alike. */
export const isWeighted = (text: string): boolean => /(?<!\p{L})weighted(?!\p{L})/iu.test(text);

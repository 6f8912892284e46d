const names: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["median", /\b(?:medians?|in the middle|middle(?:most)?|half (?:of|have))\b/i],
  ["mean", /\b(?:means?|averages?|on average)\b/i]
];

/** Which of the averages a text names. */
export const averageSaid = (text: string): string[] =>
  names.flatMap(([name, pattern]) => (pattern.test(text) ? [name] : []));

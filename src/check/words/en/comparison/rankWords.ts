/** Whether the title of an axis says that its values grow downwards or to the left by their nature. */
export const isOfRanks = (text: string) =>
  /(?<!\p{L})(?:rank(?:ing)?s?|place|position|depth|magnitude|seed|below)(?!\p{L})/iu.test(text);

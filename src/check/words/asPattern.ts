/** A text as the pattern that finds it as it stands. */
export const asPattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");

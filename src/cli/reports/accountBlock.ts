import {briefText} from "./plainText.js";

/** A row of an account: what it is about, and what is so. */
export type AccountRow = readonly [about: string, what: string];

/** A title with its rows under it; what several rows are about stands before the first of them. */
export function accountBlock(title: string, rows: readonly AccountRow[]): string {
  const lines = rows.map(([about, what], index) => {
    const isSame = rows[index - 1]?.[0] === about;
    return `  ${(isSame ? "" : about).padEnd(10)} ${briefText(what)}`;
  });
  return `${[briefText(title), ...lines].join("\n")}\n`;
}

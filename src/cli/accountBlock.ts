/** A row of an account: what it is about, and what is so. */
export type AccountRow = readonly [about: string, what: string];

/** A title with its rows under it; what several rows are about stands before the first of them. */
export function accountBlock(title: string, rows: readonly AccountRow[]): string {
  const lines = rows.map(([about, what], index) => {
    const isSame = rows[index - 1]?.[0] === about;
    return `  ${(isSame ? "" : about).padEnd(10)} ${plainText(what)}`;
  });
  return `${[plainText(title), ...lines].join("\n")}\n`;
}

/** What a file says may be a stranger’s: no control character of it reaches a terminal, and no change of direction. */
export function plainText(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, (character) => {
    return `\\u{${character.codePointAt(0)?.toString(16)}}`;
  });
}

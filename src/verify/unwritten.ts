/** A file’s text as it is published, and what a program on its way changed of its bytes and not of its picture. */
export interface Unwritten {
  readonly text: string;
  /** "its line ends"; empty for a file as it is published. */
  readonly changes: readonly string[];
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** What content systems, sanitisers and editors do to a text without changing what it says. Another encoding is not among it. */
const rewritings: readonly (readonly [change: string, undo: (text: string) => string])[] = [
  ["its byte order mark", (text) => text.replace(/^\u{feff}/u, "")],
  ["its line ends", (text) => text.replace(/\r\n?/g, "\n")],
  [
    "its XML declaration",
    (text) =>
      text.replace(
        /^\s*(?:<\?xml\s+version=(["'])1\.0\1(?:\s+encoding=(["'])utf-8\2)?(?:\s+standalone=(["'])(?:yes|no)\3)?\s*\?>)?\s*(?=<(?!\?xml)[a-z!?])/i,
        declaration
      )
  ],
  ["its last line", (text) => `${text.trimEnd()}\n`]
];

/**
 * Puts back how a published file begins, ends its lines and ends: XML reads it alike (XML 1.0, 2.11 and 4.3.3), so that who has
 * a file from a page is not told that its numbers do not hold.
 */
export function unwritten(text: string): Unwritten {
  let own = text;
  const changes: string[] = [];
  for (const [change, undo] of rewritings) {
    const next = undo(own);
    if (next !== own) changes.push(change);
    own = next;
  }
  return {text: own, changes};
}

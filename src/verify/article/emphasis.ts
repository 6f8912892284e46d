/** What stands around words in Markdown, and the ends of lines, which no such mark reaches over. */
const mark = /\n|\*+|_+|~+/g;

/** A longer row of stars is no such mark. */
const kinds: ReadonlySet<string> = new Set(["*", "**", "***", "_", "__", "~~"]);

/**
 * Takes the marks around words in Markdown away: two alike in a line, the first before a word and the second after one. Each
 * is looked at once: an expression would look for the end from every mark on.
 */
export function withoutEmphasis(text: string): string {
  const open = new Map<string, number[]>();
  const dropped = new Set<number>();
  for (const {0: kind, index} of text.matchAll(mark)) {
    if (kind === "\n") open.clear();
    if (!kinds.has(kind)) continue;
    const waiting = open.get(kind) ?? [];
    const first = isEnd(text, index, kind) ? waiting.pop() : undefined;
    if (first !== undefined) dropped.add(first).add(index);
    else if (isStart(text, index, kind)) open.set(kind, waiting).get(kind)?.push(index);
  }
  return text.replace(mark, (kind, index: number) => (dropped.has(index) ? "" : kind));
}

// An underscore within a word is part of it: a_b_c.
function isStart(text: string, index: number, kind: string): boolean {
  const after = text.slice(index + kind.length, index + kind.length + 1);
  return (
    /\S/.test(after) && !(kind.startsWith("_") && /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, index - 2), index)))
  );
}

function isEnd(text: string, index: number, kind: string): boolean {
  const end = index + kind.length;
  const before = text.slice(Math.max(0, index - 1), index);
  return /\S/.test(before) && !(kind.startsWith("_") && /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)));
}

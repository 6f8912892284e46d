/** What Markdown sets around words, and what remains of it; in this order. */
const marks: readonly (readonly [RegExp, string])[] = [
  [/^---\n[^]*?\n---\n/, ""],
  [/<!--[^]*?-->/g, ""],
  [/^(?:```|~~~).*$/gm, ""],
  [/^ {0,3}\[[^\]]+\]:\s.*$/gm, ""],
  [/!\[[^\]]*\]\([^)]*\)/g, ""],
  [/\[([^\]]+)\](?:\([^)]*\)|\[[^\]]*\])/g, "$1"],
  [/<(https?:[^>\s]+)>/g, "$1"],
  [/<\/?[a-z][^>]*>/gi, ""],
  [/^ {0,3}#{1,6}\s+(.*?)(?:\s+#+)?$/gm, "$1"],
  [/^ {0,3}(?:=+|-{3,}|\*{3,}|_{3,})\s*$/gm, ""],
  [/^\s{0,3}>\s?/gm, ""],
  [/^\s*[-*+]\s+/gm, ""],
  [/(\*\*\*|\*\*|\*|~~)(?=\S)([^\n]*?\S)\1/g, "$2"],
  [/(?<![\p{L}\p{N}])(__|_)(?=\S)([^\n]*?\S)\1(?![\p{L}\p{N}])/gu, "$2"],
  [/`([^`\n]+)`/g, "$1"],
  [/\\([!-/:-@[-`{-~])/g, "$1"]
];

/** The words of an article in Markdown, without its marks, its pictures, and the addresses of its links. */
export function markdownText(markdown: string): string {
  const lines = markdown.replaceAll("\r\n", "\n");
  return marks.reduce((text, [mark, rest]) => text.replace(mark, rest), lines).trim();
}

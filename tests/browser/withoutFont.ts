/** The text of a published file as it stands in a page, which has the font once for all figures. */
export function withoutFont(text: string): string {
  return text
    .replace(/^<\?xml[^>]*\?>\n/, "")
    .replace(/<style>[^<]*<\/style>\n/, "")
    .trimEnd();
}

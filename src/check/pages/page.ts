/**
 * A page that is published: *snippet*, the markup of one figure for an article; *frame*, a page of one figure for an
 * iframe; *sheet*, the contact sheet of a story or the list of all stories; *part*, what such pages load, or lies beside them: a
 * script, a style sheet, a font, the licence, the description of the data.
 */
export interface Page {
  /** The path to print. */
  readonly file: string;
  /** Of a font its bytes in base64. */
  readonly text: string;
  readonly kind: "snippet" | "frame" | "sheet" | "part";
  /** The addresses, beside files of the folder, that it may lead to: of sources, places and a licence. */
  readonly addresses: readonly string[];
  /** What the story makes of it now; *null* where nobody made it. */
  readonly made: string | null;
}

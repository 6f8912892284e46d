import {valueInWords} from "../boundary.js";

// What a line under a table begins with: the sign of a footnote, or a word for a note or a source in a language of our files.
const noteStart =
  /^(?:[*†‡§¹²³⁴-⁹]|\(?\d{1,2}\)\s|\[\d{1,2}\]|(?:foot)?notes?\b|sources?\b|remarks?\b|quellen?\b|anmerkung|hinweis|fuentes?\b|notas?\b|fontes?\b|fonti?\b|toelichting|bron(?:nen)?\b)/i;

/** A name of more words than these, which ends in a full stop, is a sentence. */
const mostWords = 5;

/**
 * What is wrong with a row that is a note under the table, in the field of its name and with nothing in all others, which would be
 * drawn as a name without a number; *null* for any other row.
 * @param place where it stands: "rents.csv:19"
 */
export function noteFault(fields: readonly string[], place: string): string | null {
  const said = fields.map((field) => field.trim()).filter((field) => field !== "");
  const [text = ""] = said;
  const words = text.split(/\s+/).length;
  if (said.length !== 1 || fields.length < 2 || words < 2) return null;
  if (!noteStart.test(text) && !(text.endsWith(".") && words > mostWords)) return null;
  return `a note, and no row of data: ${valueInWords(text)}: ${place} (take it out, or leave it out by notes: [${JSON.stringify(text.split(/\s/)[0])}], what it begins with)`;
}

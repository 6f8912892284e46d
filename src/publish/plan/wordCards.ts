import {join} from "node:path";
import {object, string} from "valibot";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {pngCarrier} from "../../story/carriers/pngCarrier.js";
import {filesIn} from "../../story/files.js";
import type {Notebook} from "../../story/notebook.js";
import {readBytes} from "./folder.js";

const cardSchema = object({form: string()});

/** The cards of a story in its folder whose chart found no room beside the words, so that they have words only. */
export function wordCards(story: Notebook, folder: string): string[] {
  const cards = filesIn(story, {formats: ["png"]}).filter(({canvas}) => canvas !== undefined);
  return cards.map(({name}) => join(folder, name)).filter(isOfWords);
}

function isOfWords(file: string): boolean {
  const bytes = readBytes(file);
  if (!bytes || !pngCarrier.isKind(bytes)) return false;
  return readJSON(cardSchema, carriedBy(bytes) ?? "")?.form === "words";
}

/** A file that ends in the middle of a chunk is another rule’s. */
function carriedBy(bytes: Uint8Array): string | null {
  try {
    return pngCarrier.read(bytes);
  } catch {
    return null;
  }
}

/** What to say of such a card. */
export const wordsOnly = (file: string) =>
  `${file} has words only: its chart found no room beside them (say less on it, with card or square of the figure)`;

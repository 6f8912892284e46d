import {checkFields, checkPhrase, checkText} from "../../facts/boundary.js";
import type {Phrase} from "../../words/phrase.js";
import {plain} from "../../words/say.js";

/** What the axes and the areas of `scatter` measure, in words. */
export interface ScatterTitles<Words = string | Phrase> {
  readonly x?: Words;
  readonly y?: Words;
  readonly size?: Words;
}

/** The titles of axes, in words of their own or those of the data. @throws where a column is called by a number, and no title given */
export function titlesOf(
  given: ScatterTitles,
  called: {readonly x: string; readonly y: string; readonly size: string | null}
): Required<ScatterTitles<Phrase>> {
  checkFields(given, ["x", "y", "size"], "titles", "scatter");
  const titleOf = (field: "x" | "y" | "size", fallback: string): Phrase => {
    const {[field]: words = fallback} = given;
    if (typeof words !== "string") {
      checkPhrase(words, `title ${field}`, "scatter");
      return words;
    }
    checkText(words, `title ${field}`, "scatter");
    if (!/\p{N}/u.test(words)) return plain(words);
    throw new Error(`missing title: ${field} is called ${words} (give titles: {${field}: say\`…\`}): scatter`);
  };
  return {
    x: titleOf("x", capital(called.x)),
    y: titleOf("y", capital(called.y)),
    size: titleOf("size", capital(called.size ?? "size"))
  };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

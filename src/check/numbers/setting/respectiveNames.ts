import {numeralsIn, type Numeral} from "../../words/en/numerals/numerals.js";

/**
 * Whose a number is in a sentence that names several and gives their numbers in the same order: "Marn and Osta sell 120 and 305
 * jets respectively"; *null* for other sentences, and where there are more names than numbers, or fewer.
 */
export function respectiveName(numeral: Numeral, sentence: string, names: readonly string[]): string | null {
  if (!/(?<!\p{L})respectively(?!\p{L})/iu.test(sentence)) return null;
  const said = [...new Set(names)]
    .flatMap((name) => {
      const at = sentence.indexOf(name);
      return at < 0 ? [] : [{name, at}];
    })
    .toSorted((a, b) => a.at - b.at);
  const values = numeralsIn(sentence).filter(({kind, unit}) => kind === "cardinal" && unit === numeral.unit);
  const place = values.findIndex(({token}) => token === numeral.token);
  return values.length === said.length ? (said[place]?.name ?? null) : null;
}

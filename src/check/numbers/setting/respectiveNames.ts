import {numeralsIn, type Numeral} from "../../words/en/numerals/numerals.js";

/**
 * Whose a number is in a sentence that names several and gives their numbers in the same order: "Marn and Osta sell 120 and 305
 * jets respectively", "Marn sells more than Osta: 305 against 120"; *null* for other sentences, and where there are more names than
 * numbers, or fewer.
 */
export function respectiveName(numeral: Numeral, sentence: string, names: readonly string[]): string | null {
  const listed = /:\s(?:[^:;.]|\.(?=\p{N}))*?\p{N}(?:[^:;.]|\.(?=\p{N}))*?\s(?:against|versus|compared with|v)\s/u.exec(
    sentence
  )?.index;
  if (listed === undefined && !/(?<!\p{L})respectively(?!\p{L})/iu.test(sentence)) return null;
  const said = [...new Set(names)]
    .flatMap((name) => {
      const at = sentence.toLowerCase().indexOf(name.toLowerCase());
      return at < 0 ? [] : [{name, at}];
    })
    .toSorted((a, b) => a.at - b.at);
  const values = numeralsIn(sentence).filter(
    ({kind, unit, start}) => kind === "cardinal" && unit === numeral.unit && start > (listed ?? -1)
  );
  const place = values.findIndex(({token}) => token === numeral.token);
  return values.length === said.length ? (said[place]?.name ?? null) : null;
}

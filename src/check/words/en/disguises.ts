import type {Stretch} from "./dateMentions.js";

const word = /[\p{L}\p{M}\p{N}.,|]+%?/gu;
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u];

/** Letters that pass for digits: "I69%", "SO%", "6,000,OOO". A letter before digits is a designation: "A8", "O2". */
const lookAlikes = [
  // A number in a short scale is none of them: "1 million%".
  /^(?!(?:thousand|million|billion|trillion|k|m|bn|tn)%$)[\p{L}|][\p{L}|.,]*%$/u,
  /^[\p{L}|]+\p{N}[\p{L}\p{N}|.,]*%$/u,
  /^\p{N}[\p{N}.,]*[OoIl|]{2,}/u,
  /^\p{N}[\p{N}.,]*[OI|]/u
];

/** Roman numerals that count: "LXIX%" or "XVII percent"; those of kings and wars stand alone. */
const roman = /(?<!\p{L})[IVXLCDM]{2,}(?=\s?(?:%|per\s?cent))/gu;

/** Amounts in words that no claim states. */
const amounts =
  /(?<![\p{L}\p{N}])(?:nil|nought|(?:an?|two|three|four)\s+scores?(?=\s+of)|scores(?=\s+of)|(?:nearly|almost|virtually|practically|not quite)\s+(?:all|every|none|everyone|everything)|hardly\s+(?:any|anyone)|scarcely\s+any|none(?=\s+of\s+(?!them|us|these|those))|halv(?:ed|es|ing)|quintupl(?:e|es|ed|ing)|sextupl(?:e|es|ed|ing)|minus|(?:an?|one)\s+(?:twentieth|hundredth|thousandth)s?(?=\s+(?:of|as))|(?:the|an?)\s+(?:(?:vast|large|great|overwhelming|clear)\s+)?majority(?=\s+of))(?![\p{L}\p{N}])/giu;

/** Numbers of a text that are no numerals: of two scripts in one word, of letters that pass for digits, or in other words. */
export function disguisesIn(text: string): Stretch[] {
  const words = [...text.matchAll(word)].filter(
    ([found]) => isMixed(found) || lookAlikes.some((each) => each.test(found))
  );
  return [...words, ...text.matchAll(roman), ...text.matchAll(amounts)].map(({0: {length}, index}) => ({
    start: index,
    end: index + length
  }));
}

const isMixed = (text: string) => scripts.filter((script) => script.test(text)).length > 1;

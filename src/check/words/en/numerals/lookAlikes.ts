import type {Stretch} from "../dates/dateMentions.js";
import {isNumberWord} from "./numberWords.js";

/** Letters of other scripts that look like letters of English (Unicode TR39), as far as words of numbers have them. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    a: "аɑα",
    b: "Ьƅ",
    c: "сϲ",
    d: "ԁ",
    e: "еҽ",
    f: "ƒ",
    g: "ɡց",
    h: "һհ",
    i: "іιıɩ",
    l: "ӏⅼ",
    m: "м",
    n: "ոп",
    o: "оοօ",
    p: "рρ",
    r: "г",
    s: "ѕ",
    t: "тτ",
    u: "υսц",
    v: "νѵ",
    w: "ԝѡω",
    x: "хχ",
    y: "уγү",
    E: "ЕΕ",
    F: "Ϝ",
    H: "НΗ",
    I: "ІΙӀ",
    N: "Ν",
    O: "ОΟ",
    S: "Ѕ",
    T: "ТΤ",
    X: "ХΧ"
  }).flatMap(([letter, others]) => [...others].map((other) => [other, letter]))
);

/** A word as the eye reads it: without marks and what has no width, each letter as the one of English that it looks like. */
function eyeReads(word: string): string {
  const bare = word.normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "");
  return [...bare].map((letter) => twins[letter] ?? letter).join("");
}

/** Letters that stand beside English ones in signs of units and of physics: "μm", "kΩ", "ΔT". */
const ofUnits = /^(?:[\p{Script=Latin}]{0,3}[μΩ][\p{Script=Latin}]{0,3}|[αβγδεηθλπσφψωΔΣΩ]\p{Script=Latin}{0,2})$/u;

const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
const isMixed = (word: string) => scripts.filter((script) => script.test(word)).length > 1 && !ofUnits.test(word);

/** Letters that pass for digits: O for 0, l for 1, S for 5, and those of Cyrillic and Greek that look the same. */
const [zero, one] = ["OoОоΟο", "IlІіӀӏΙ|"];

const inPlaceOfDigits = [
  // Before a percent sign, where no letter can stand but a short scale: "SO%", "бІ%", "l00%".
  new RegExp(
    `(?<![\\p{L}\\p{N}.,|])(?=[\\p{N}.,]*[\\p{L}|])(?!(?:thousand|million|billion|trillion|k|m|ml?n|bl?n|tr?n)\\s?%)[\\p{L}|][\\p{L}\\p{N}|.,]*%`,
    "gu"
  ),
  new RegExp(
    `(?<=\\p{Sc}\\s?)(?:[${zero}${one}SЅбЗз][\\p{N}${zero}${one}.,]+|\\p{N}[\\p{N}.,]*[${zero}${one}SЅбЗз][\\p{N}.,]*)(?![\\p{L}\\p{N}])`,
    "gu"
  ),
  // After a digit: "69O", "6,000,OOO", "2O20". One l is a litre.
  new RegExp(
    `(?<![\\p{L}\\p{N}.,|])\\p{N}[\\p{N}.,]*(?:[${zero}${one}]{2,}|[OОΟIІӀΙ|])[\\p{N}${zero}${one}.,|]*%?(?![\\p{L}])`,
    "gu"
  ),
  // In the place of the first: "l00", "I69", "IO,OOO". "III" counts kings, and what stands after "IO" in a row of names is none of it.
  new RegExp(`(?<![\\p{L}\\p{N}.,|-])[lI|](?!I+(?!\\p{L}))[\\p{N}O|.,]+[\\p{N}O|]%?(?![\\p{L}\\p{N}])`, "gu"),
  // Letters alone, in groups as figures are: "З,ООО".
  new RegExp(
    `(?<![\\p{L}\\p{N}.,|])(?![lI|])[${zero}${one}SЅбЗз]{1,3}(?:,[${zero}${one}SЅбЗз]{3})+(?![\\p{L}\\p{N}])`,
    "gu"
  ),
  // A letter within digits: "6S%" is none, "1бO" is.
  new RegExp(`(?<![\\p{L}\\p{N}.,|])\\p{N}+[бЗз]\\p{N}*(?![\\p{L}\\p{N}])`, "gu")
];

/** Words that the eye reads as numbers and no search finds: in letters of two scripts, with marks, or for digits. */
export function lookAlikesIn(text: string): Stretch[] {
  // Short words with marks are names in other languages: "Tên".
  const isShort = (word: string) => word.length < 4 && !/[^\p{Script=Latin}\p{M}]/u.test(word);
  const words = [...text.matchAll(/[\p{L}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]+/gu)].filter(([word]) => {
    return (
      isMixed(word) || (/[^a-z]/i.test(word) && !isShort(word) && isNumberWord(eyeReads(word)) && !isNumberWord(word))
    );
  });
  const digits = inPlaceOfDigits.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...words, ...digits].map(({0: {length}, index}) => ({start: index, end: index + length}));
}

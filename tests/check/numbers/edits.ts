/** Words that stand for one another, of which each is put in the place of the one before it. */
const rings: readonly (readonly string[])[] = [
  ["rose", "fell"],
  ["rises", "falls"],
  ["up", "down"],
  ["more", "fewer"],
  ["higher", "lower"],
  ["highest", "lowest"],
  ["most", "fewest"],
  ["least", "most"],
  ["above", "below"],
  ["over", "under"],
  ["first", "second", "third"],
  ["half", "a third of", "a quarter of"],
  ["third", "quarter", "fifth", "half"],
  ["twice", "three times"],
  ["double", "triple"],
  ["doubled", "trebled", "halved"],
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"],
  ["nearly", "over"],
  ["before", "after"],
  ["all", "most", "half"],
  ["years", "months", "weeks", "days"],
  ["year", "month"]
];

const isCapital = (word: string) => /^\p{Lu}/u.test(word);
const like = (word: string, other: string) => (isCapital(word) ? `${other[0]?.toUpperCase()}${other.slice(1)}` : other);

/** A number with another last digit, which has as many digits before it. */
function nudged(figures: string): string {
  const last = Number(figures.at(-1));
  return `${figures.slice(0, -1)}${last === 9 ? 8 : last + 1}`;
}

/** A text that is one change away from another. */
export interface Edit {
  /** "rose → fell". */
  readonly words: string;
  readonly text: string;
}

/** The texts that are one change away: of the last digit of a number, or of a word that has a contrary. */
export function editsOf(text: string): Edit[] {
  const ofFigures = [...text.matchAll(/\p{Nd}[\p{Nd},.]*(?<![,.])/gu)].map(({0: figures, index}) =>
    edit(text, index, figures, nudged(figures))
  );
  const ofWords = [...text.matchAll(/\p{L}+/gu)].flatMap(({0: word, index}) => {
    const ring = rings.find((each) => each.includes(word.toLowerCase()));
    const next = ring?.[(ring.indexOf(word.toLowerCase()) + 1) % ring.length];
    return next === undefined ? [] : [edit(text, index, word, like(word, next))];
  });
  return [...ofFigures, ...ofWords];
}

const edit = (text: string, at: number, word: string, other: string): Edit => ({
  words: `${word} → ${other}${text.indexOf(word) < at ? ` at ${at}` : ""}`,
  text: `${text.slice(0, at)}${other}${text.slice(at + word.length)}`
});

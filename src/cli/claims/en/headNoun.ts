/** Words that end a noun phrase, or are no part of one: articles aside, what no counted noun stands behind. */
const stops = new Set(
  (
    "of in on at by for to from per and or as than with without within among against between since until till before after " +
    "were was is are be been being had have has do does did will would can could may might must should " +
    "what which who whom whose that this where when while if because but though although so not now only also too there here then " +
    "it them us me him her they we he she you these those others other both all each either ones " +
    "more less fewer later earlier left gone ago away " +
    "say said says think thought want wanted go went come came live lived die died vote voted make made take took " +
    "get got give gave know knew need needed remain remained stay stayed work worked"
  ).split(" ")
);

const articles = new Set(["a", "an", "the", "its", "their", "his", "her", "our", "my", "your"]);

/** Plurals that end in no s, and signs of units. */
const unmarked =
  /^(?:people|men|women|children|police|cattle|sheep|fish|deer|aircraft|staff|data|mice|geese|teeth|feet|km|kg|mm|cm|ha|kwh|mwh|gwh|twh|kw|mw|gw|hertz)$|^\p{L}+(?:men|women|children|people|folk)$/u;

/** True for a word that is a plural by its form; no adjective in -ous, and nothing of somebody’s. */
const isPlural = (word: string) => unmarked.test(word) || /^[\p{L}-]{2,}(?<![sui])s$/u.test(word);

/** How far behind its number a counted noun stands: "650 newly built primary schools". */
const reach = 4;

/**
 * What a number counts, by the words behind it: the first plural, be it behind adjectives and superlatives: "cities" of "12
 * largest cities in Europe"; *null* where none stands there: "2,300 of them", "410 died".
 */
export function countedNoun(after: readonly string[]): string | null {
  if (stops.has(after[0] ?? "")) return null;
  const end = after.findIndex((word) => stops.has(word) || articles.has(word));
  return after.slice(0, Math.min(reach, end === -1 ? reach : end)).find(isPlural) ?? null;
}

/**
 * What a share is a share of, in a word, by the words behind its number: "harvest" of "of the harvest in 2024", "posts" of "of
 * nursing posts"; *null* where no noun stands there: "of them".
 */
export function wholeNoun(after: readonly string[]): string | null {
  if (after[0] !== "of") return null;
  const phrase = after.slice(1).filter((word, index) => !(index < 2 && articles.has(word)));
  const end = phrase.findIndex((word) => stops.has(word) || articles.has(word));
  const words = phrase.slice(0, end === -1 ? undefined : end).filter((word) => /^\p{L}+$/u.test(word));
  return words.find(isPlural) ?? words[0] ?? null;
}

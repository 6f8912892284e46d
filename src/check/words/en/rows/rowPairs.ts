import {comparatives, type Polarity, polarityOf} from "../comparison/polarity.js";
import {wayAlone} from "../comparison/directions.js";
import {areListed, type PlacedName, placedNames} from "./placedNames.js";
import {evenIn, notAsIn, toldBetween} from "./pairWords.js";
import {type Pair, takesBack, uncompared} from "./rowStatement.js";

/** "More people died in Riverside than in Old Port", "Riverside is above Old Port", "Riverside overtook Old Port": the first of the two names has more. */
export function pairsIn(sentence: string, names: readonly string[]): Pair[] {
  const found = placedNames(sentence, names);
  return [...behindIn(sentence, found), ...pairsBetween(sentence, found)];
}

/** "Third behind Paris and Madrid, Rome": it has less than each of them. */
function behindIn(sentence: string, found: readonly PlacedName[]): Pair[] {
  const {index, 0: token = ""} = placedFirst.exec(sentence) ?? {};
  const own = found.find(({start}) => start >= (index ?? Infinity) + token.length);
  if (index === undefined || !own) return [];
  const ahead = found.filter(({start, end}) => index < start && end <= index + token.length);
  return ahead.map(({name, start}) => ({...uncompared, token: sentence.slice(start, own.end), start, end: own.end, kind: "pair", names: [name, own.name], more: [name], less: [own.name], about: "", overtakes: false, equals: false})); // prettier-ignore
}

const placedFirst = /(?:^|(?<=[.;:!?]\s))(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\p{N}+(?:nd|rd|th))\s(?:place\s)?(?:only\sto|behind|after)\s[^,.;:!?]{2,60}[,:]\s/iu; // prettier-ignore

function pairsBetween(sentence: string, found: readonly PlacedName[]): Pair[] {
  return found.flatMap((named, index): Pair[] => {
    const second = found[index + 1];
    if (!second) return [];
    // "Dell is cheaper than Ostrau but dearer than Harrow": both are said of Dell.
    const isOfOne = index > 0 && thanAgain.test(sentence.slice(named.end, second.start));
    const first = isOfOne ? (found[index - 1] ?? named) : named;
    const before = /[^;:!?]*$/u.exec(sentence.slice(0, first.start))?.[0] ?? "";
    const behind = sentence.slice(second.end);
    // The numbers of both may stand between them.
    const between = sentence
      .slice(named.end, second.start)
      .replace(numberAside, "")
      .replace(aside, "")
      .replace(/\s+/gu, " ");
    const token = sentence.slice(first.start, second.end);
    const own = {token, start: first.start, end: second.end};
    const notAs = notAsIn(before, between);
    // "A room costs more than a flat did in 2015" is of two times.
    if (/^\s(?:did|was|were|had)\s/u.test(behind) && saysTime.test(behind)) return [];
    if (notAs === null && takesBack.test(before + between.replace(together, ""))) return [];
    const told = notAs ?? evenIn(between, behind) ?? toldBetween(before, between, behind);
    if (!told) return [];
    const {way, ...said} = told;
    const [one, other] = [
      isOfOne ? [first.name] : listedBefore(found.slice(0, index + 1), sentence, between),
      listedBehind(found.slice(index + 1), sentence)
    ];
    if (one === null || other === null) return [];
    const [more, less] = way === "more" ? [one, other] : [other, one];
    const pair: Pair = {kind: "pair", names: [...more, ...less], more, less, ...own, ...said};
    return [pair, ...eachBehind(found.slice(index + 1), sentence, pair, way), ...secondIn(behind, pair, way)];
  });
}

const saysTime = /^\s\p{L}+\s(?:back\s)?(?:in\s\p{N}{4}|(?:an?|one|two|three|five|ten|\p{N}+)\s\p{L}+\sago)(?!\p{L})/u;
const thanAgain = new RegExp(`^(?:\\s\\([^()]*\\))?,?\\s(?:but|and|yet)\\s(?:[\\p{L}]+\\s){0,2}?(?:${comparatives})(?:\\s[\\p{L}’'-]+){0,3}\\sthan\\s(?:in\\s|the\\s){0,2}$`, "iu"); // prettier-ignore
/** "Osta, already the older in 1990, pulls away from Marn". */
const aside = /^,\s[^,;:.!?]*,(?=\s)/u;
const numberAside = /\s?\([^()]*\)|,\s(?:at|with|on)\s[^,]*\p{N}[^,]*,/gu;
const together = /^\s(?:\p{L}+\s)?(?:together|combined)(?!\p{L})/iu;

/** The names whose numbers are added up, "soya and almond together": else the last before; *null* where words stand between them. */
function listedBefore(found: readonly PlacedName[], sentence: string, between: string): string[] | null {
  const last = found.at(-1);
  if (!last) return null;
  const [first] = found.filter((_, index) => areListed(found.slice(index), sentence));
  const isTogether = together.test(between) || /(?<!\p{L})(?:together|combined|between them),?\s(?:the\s)?$/iu.test(sentence.slice(0, first?.start)); // prettier-ignore
  return isTogether ? found.filter((_, index) => areListed(found.slice(index), sentence)).map(({name}) => name) : [last.name]; // prettier-ignore
}

/** The same behind: "than Osta, Lund and Marn put together"; the first alone where they are not added up. */
function listedBehind(found: readonly PlacedName[], sentence: string): string[] | null {
  const lists = found.map((_, index) => found.slice(0, index + 1)).filter((list) => areListed(list, sentence));
  const whole = lists.findLast((list) => isAddedUp.test(sentence.slice(list.at(-1)?.end ?? 0)));
  if (whole) return whole.map(({name}) => name);
  // The names of others that are added up are not known here.
  return isAddedUp.test(sentence.slice(found[0]?.end ?? 0).replace(/[.;:!?].*/u, ""))
    ? null
    : found.slice(0, 1).map(({name}) => name);
}

/** "More than York and Leeds": more than each of those who are listed and not added up. */
function eachBehind(found: readonly PlacedName[], sentence: string, pair: Pair, way: Polarity["way"]): Pair[] {
  const side = way === "more" ? pair.less : pair.more;
  if (pair.overtakes || pair.equals || side.length > 1) return [];
  const listed = found.filter((_, index) => areListed(found.slice(0, index + 1), sentence)).slice(1);
  return listed.map(({name, end}): Pair => {
    const [more, less] = way === "more" ? [pair.more, [name]] : [[name], pair.less];
    return {...pair, more, less, names: [...more, ...less], token: sentence.slice(pair.start, end), end};
  });
}

const isAddedUp = /^(?:\s\p{L}+)?\s(?:(?:put|taken)\s)?(?:together|combined)(?!\p{L})/iu;

const secondly = new RegExp(
  `^,?\\s(?:and|but)\\s(?:(?:(?<verb>\\p{L}+)\\s)?(?:an?\\s)?(?<says>${comparatives})\\s(?:in\\s|at\\s|are\\s|is\\s|were\\s|was\\s)?(?<about>(?!than\\s)[\\p{L}’'-]+(?:\\s[\\p{L}’'-]+)?))(?=\\s*(?:$|[.,;]))`,
  "iu"
);

/** What a sentence goes on to say of the same two: "but covers a smaller area", "and more are cancelled". */
function secondIn(behind: string, {more, less, ...pair}: Pair, way: Polarity["way"]): Pair[] {
  const {says, about = "", verb = ""} = secondly.exec(behind)?.groups ?? {};
  if (says === undefined || pair.equals || takesBack.test(behind)) return [];
  const second = polarityOf(says);
  const [one, other] = second.way === way ? [more, less] : [less, more];
  return [
    {
      ...pair,
      more: one,
      less: other,
      about,
      verb,
      kinds: second.kinds,
      noun: second.noun,
      change: wayAlone(verb),
      overtakes: false
    }
  ];
}

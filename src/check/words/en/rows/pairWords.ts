import {comparatives, polarityOf} from "../comparison/polarity.js";
import {wayAlone} from "../comparison/directions.js";
import {placeIn, verbIn} from "./pairVerbs.js";
import {type Told, toldPlain} from "./told.js";

const preposition = "(?:in|at|among|by|from|for|on|of)";
const article = "(?:all\\s)?(?:(?:an?|the|its|their|his|her)\\s)?";
const degree = "(?:(?:far|much|many|slightly|even|still|somewhat|considerably|significantly|a little|a lot|a bit)\\s)*";
const verbs = "(?:[’']s?)?(?<verb>(?:\\s[\\p{L}’'-]+){0,4}?)";
const things = (most: number) => `(?<about>(?:\\s(?!(?:than|as)\\s)[\\p{L}’'-]+){0,${most}})`;
const toOther = `(?:${preposition}\\s)?(?:(?!(?:them|it|him|her|any|all|each|both)\\s)\\p{L}+\\s(?:in|of|from|at|on)\\s)?${article}$`;
// "1.3 seconds faster", "£2bn more", "almost a fifth more".
const amount =
  "(?:\\p{Sc}?[\\p{N}.,]+\\p{L}{0,2}(?:\\s(?:percentage\\spoints?|an?\\s(?:hour|day|week|month|year|head)|\\p{L}+))?|(?:(?:almost|nearly|about|roughly|over|more\\sthan|less\\sthan|just)\\s){0,2}(?:\\p{L}+[\\s-]){1,2}(?:half|thirds?|quarters?|fifths?|sixths?|tenths?|per\\s?cent))";
const thanBefore = new RegExp(`(?<!\\p{L})(?<says>${comparatives})(?!\\p{L})(?<about>[^;:,]*?)\\s(?:${preposition}\\s)?${article}$`, "iu"); // prettier-ignore
const asBefore = new RegExp(`(?<!\\p{L})as\\s(?:many|much|likely|high|often|long)(?<about>[^;:,]*?)\\s(?:${preposition}\\s)?${article}$`, "iu"); // prettier-ignore
const asBehind = new RegExp(`^\\sas\\s(?:${preposition}\\s)?${article}$`, "iu");
// "More people left Osta in 2024 than arrived".
const thanBehind = new RegExp(
  `^(?:\\s(?!than\\s)[\\p{L}\\p{N}’'-]+){0,5}?\\sthan\\s(?:(?:it|they|he|she)\\s\\p{L}+\\s)?(?:${preposition}\\s)?${article}$`,
  "iu"
);
const thanBetween = new RegExp(`^${verbs}\\s(?:${amount}\\s)?${degree}(?<says>${comparatives})${things(4)}(?:\\s(?:in|during)\\s(?:\\p{N}{4}|\\p{Lu}\\p{L}+))?\\sthan\\s${toOther}`, "iu"); // prettier-ignore
// "Won 16 golds in Beijing, four more than Osta".
const thanLast = new RegExp(`^[^;:!?]{0,70},\\s(?:\\S+\\s){0,3}?(?<says>${comparatives})${things(3)}\\sthan\\s${toOther}`, "iu"); // prettier-ignore
const asBetween = new RegExp(`^${verbs}\\s(?:(?:just|about|almost|nearly|roughly)\\s)?as\\s(?:many|much|likely|high|often|long|old|expensive|cheap|big|large|common|popular|rare)${things(4)}\\sas\\s${toOther}`, "iu"); // prettier-ignore
/** "On a pupil" of "spends less on a pupil than". */
export const asideOf = /^\s(?:on|per|for|to|in|at|with|from)\s(?:an?|the|each|every|its|their)\s.*$/iu;
/** "Pays more to borrow than". */
export const toDo = /^\sto\s\p{L}+/u;
/** What begins a clause of its own. */
const joins = /(?<!\p{L})(?:and|but|or|which|who|that|because|while|whereas|than|with)(?!\p{L})/iu;
/** A multiple, or what makes it less than equal: "twice as many". */
const notEqual = /(?<!\p{L})(?:times|twice|half|thirds?|quarters?|fifths?|tenth|fold|again)$/iu;

/** What stands before, between and behind two names says of them; *null* where it compares them in no way. */
export const toldBetween = (before: string, between: string, behind: string): Told | null =>
  thanIn(before, between) ?? placeIn(between, behind) ?? verbIn(between, behind);

/** "More people died in Osta than in Marn", "Osta leaks more than Marn", "Osta is as likely as Marn". */
function thanIn(before: string, between: string): Told | null {
  const split = thanBehind.test(between) ? thanBefore.exec(before) : null;
  const {says, about = "", verb = ""} = (split ?? thanBetween.exec(between) ?? thanLast.exec(between))?.groups ?? {};
  if (says === undefined) {
    const equalBefore = asBehind.test(between) ? asBefore.exec(before) : null;
    const equal = (equalBefore ?? asBetween.exec(between))?.groups;
    const done = equalBefore ? before.slice(0, equalBefore.index).trimEnd() : (equal?.["verb"] ?? "");
    if (!equal || (!equalBefore && joins.test(done)) || notEqual.test(done)) return null;
    return {...toldPlain, way: "more", about: equal["about"] ?? "", equals: true};
  }
  if (joins.test(verb)) return null;
  const done = split ? (/(?:[\p{L}’'-]+\s){0,2}$/u.exec(before.slice(0, split.index))?.[0] ?? "") : verb;
  return {
    ...toldPlain,
    ...polarityOf(says),
    about: about.replace(asideOf, "").replace(toDo, ""),
    aside: asideOf.exec(about)?.[0] ?? "",
    verb: `${done} ${toDo.exec(about.replace(asideOf, ""))?.[0] ?? ""}`.trim(),
    change: wayAlone(done)
  };
}

const as = "as\\s(?:many|much|likely|high|often|long|old|expensive|cheap|big|large|fast|tall|deep|common)";
const notAsBefore = new RegExp(`(?<!\\p{L})not\\s(?:quite\\s|nearly\\s|anything\\slike\\s)?${as}(?<about>[^;:,]*?)\\s(?:${preposition}\\s)?${article}$`, "iu"); // prettier-ignore
const notAsBetween = new RegExp(`^(?<verb>(?:\\s(?!than\\s)[\\p{L}’'-]+){0,4}?)\\s(?:not|\\p{L}+n[’']t)\\s(?:[\\p{L}]+\\s){0,2}?${as}${things(4)}\\sas\\s${toOther}`, "iu"); // prettier-ignore

/** "Does not pay as much as Marn", "is not as long in Osta as in Marn": the first has less. */
export function notAsIn(before: string, between: string): Told | null {
  const own = asBehind.test(between) ? notAsBefore.exec(before) : null;
  const {about = "", verb = ""} = (own ?? notAsBetween.exec(between))?.groups ?? {};
  if (!own && !notAsBetween.test(between)) return null;
  return {...toldPlain, way: "less", about, verb: verb.replace(/\s(?:do|does|did|is|are|was|were|but)$/u, "").trim()};
}

const evenBefore = /(?:^|,)[^.;:!?]{0,60}?,?\s(?:with|and|while)\s(?:the\s)?$|^[^.;:!?]{0,60},\s(?:the\s)?$/iu;
const evenBehind = new RegExp(`^(?:,\\s(?:with|at|on)\\s[^,]{1,20},)?(?:\\s[\\p{L}]+)?\\seven\\s(?<says>${comparatives})(?:\\s[\\p{L}-]+)?(?=\\s*(?:$|[.,;:!?]))`, "iu"); // prettier-ignore

/** "Osta has 30% and Marn 4%, with Lund taking even less": the second has less than the one before. */
export function evenIn(between: string, behind: string): Told | null {
  const {says} = (evenBefore.test(between) ? evenBehind.exec(behind) : null)?.groups ?? {};
  // The first has more than what has even less.
  return says === undefined ? null : {...toldPlain, way: polarityOf(says).way === "more" ? "less" : "more"};
}

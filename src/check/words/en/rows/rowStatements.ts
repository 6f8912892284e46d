import {remembered} from "../../../remembered.js";
import {namesInOrder} from "../../namesIn.js";
import {shortForms} from "../shortForms.js";
import {elidedEndIn, endsIn} from "./rowEnds.js";
import {areListed, placedNames} from "./placedNames.js";
import {peaksIn} from "./rowPeaks.js";
import {pairsIn} from "./rowPairs.js";
import {talliesIn} from "./rowTallies.js";
import {isUnnamed, type RowStatement} from "./rowStatement.js";
import {ofHowMany, wayIn} from "./rowWays.js";
import {wayVerbs} from "./wayWords.js";

/** The statements of a sentence about rows. @param at where the sentence begins in its text */
export const rowStatementsIn = (sentence: string, names: readonly string[], at = 0): RowStatement[] =>
  readStatements(sentence, ...names).map((each) => ({...each, start: each.start + at, end: each.end + at}));

const readStatements = remembered((said: string, ...names: readonly string[]): readonly RowStatement[] => {
  // "Brandt, at 27, is the youngest": the clause is one.
  const sentence = said
    .replace(/,\s(?:at|with|on)\s[^,;:]*\p{N}(?:[^,;:]|,(?=\p{N}))*,(?=\s\p{Ll})/gu, (aside) =>
      " ".repeat(aside.length)
    )
    .replace(/^(In\s(?:\p{L}+\s)?\p{N}{4}),/u, "$1 ");
  const tallies = talliesIn(sentence, names);
  const pairs = tallies.length > 0 ? [] : pairsIn(sentence, names);
  const whole = [...tallies, ...pairs];
  const isRead = ({text, start}: Clause) => whole.some((each) => each.start < start + text.length && start < each.end);
  const all = clausesOf(sentence, names);
  // What stands behind them says something of its own: "no line lost riders, and the Blue line grew most".
  const last = Math.max(-1, ...all.flatMap((clause, index) => (isRead(clause) ? [index] : [])));
  const clauses = whole.length > 0 ? all.slice(last + 1).filter(({text}) => namesInOrder(text, names).length > 0) : all; // prettier-ignore
  const told = clauses.reduce<RowStatement[]>((before, {text, start}) => {
    const joined = /\s(?:but|and|while|then),?\s$/iu.test(sentence.slice(0, start)) ? before.at(-1) : undefined;
    // "Truancy has eased but is still above its level of 2019" goes on about the same.
    const others =
      /\s(?:but|yet|and|while)\s$/iu.test(sentence.slice(0, start)) || /^(?:and|but|yet)\s\p{Ll}/u.test(text)
        ? namesInOrder(sentence.slice(0, start), names)
        : [];
    const same = before.at(-1);
    // "Rose in 2021, and has grown since".
    const then = same?.kind === "way" && same.span?.by === "step" ? same.span.at : null;
    const dated = then === null ? text : text.replace(/\ssince(?=[.!]?$)/u, ` since ${then}`);
    const again = same?.kind === "way" ? sameAgain(text, same, names) : null;
    if (again) return [...before, {...again, start: again.start + start, end: again.end + start}];
    const peaks = peaksIn(text, names);
    const own = others.slice(-1).map(({named}) => named.name);
    const elidedOne = elidedEndIn(text, sentence.slice(0, start), names, same);
    if (elidedOne) return [...before, {...elidedOne, start: elidedOne.start + start, end: elidedOne.end + start}];
    const ends = peaks.length > 0 ? peaks : endsIn(text, names, {isAlone: clauses.length === 1, others: own});
    const said =
      ends.length > 0
        ? ends
        : wayIn(dated.replace(elided, hasBecome.test(sentence.slice(0, start)) ? " get$&" : "$&"), names, own);
    const completed = said.map((each) => (joined && isUnnamed(each) && each.about.trim() === "" ? {...each, about: joined.about, names: joined.names} : each)); // prettier-ignore
    return [...before, ...completed.map((each) => ({...each, start: each.start + start, end: each.end + start}))];
  }, []);
  return [...pairs, ...told, ...tallies];
}, 1000);

const auxiliary = "(?:has|have|had|did|do|does|is|are|was|were)";
const elidedVerb = new RegExp(`^(?:and\\s|but\\s)?(?:(?<neither>nor\\s|neither\\s)|so\\s)?(?:${auxiliary}\\s(?<behind>[\\p{L}’' -]{2,50}?)|(?<ahead>[\\p{L}’' -]{2,50}?)\\s${auxiliary}(?<not>\\snot|n[’']t)?)(?:,?\\s(?:too|also|as\\swell|either))?$`, "iu"); // prettier-ignore

/** What a clause says again of another, "visits have recovered; audiences have not"; *null* where it does not. */
function sameAgain(
  clause: string,
  said: Extract<RowStatement, {readonly kind: "way"}>,
  names: readonly string[]
): RowStatement | null {
  // prettier-ignore
  const {behind, ahead, not, neither} = elidedVerb.exec(clause.replace(/[.!]\s*$/u, ""))?.groups ?? {};
  const about = behind ?? ahead;
  if (about === undefined || (behind !== undefined && !/(?<!\p{L})(?:so|nor|neither)\s/iu.test(clause))) return null;
  const isTurned = not !== undefined || neither !== undefined;
  const way = isTurned ? (said.way === "down" ? "up" : "down") : said.way;
  if (isTurned && (said.way === "same" || said.way === "steady")) return null;
  const own = namesInOrder(clause, names).map(({named}) => named.name);
  return {...said, way, about: own.length > 0 ? "" : about, names: own, token: clause, start: 0, end: clause.length}; // prettier-ignore
}

const compared =
  "(?:faster|slower|cheaper|dearer|longer|shorter|larger|smaller|warmer|colder|hotter|cooler|higher|lower)";
/** "Trains get slower, buses faster". */
const elided = new RegExp(`(?<=^(?:and\\s|but\\s)?\\p{L}[\\p{L}’' -]{1,40})\\s${compared}$`, "u");
const hasBecome = new RegExp(
  `(?<!\\p{L})(?:became|become|becomes|got|gets?|grew|grown|turned|turns)\\s${compared}`,
  "u"
);

interface Clause {
  readonly text: string;
  readonly start: number;
}

const breaks = new RegExp(
  `(?<!(?<!\\p{L})(?:${shortForms}))(?<!\\s(?:has|have|had|did|do|does|is|are|was|were)(?=,\\s(?:too|also|as\\swell)))[;:,.]\\s(?:(?:but|yet|while|whereas)\\s|and\\s(?=(?:its|their|it|they)\\s))?|\\s[–—]\\s|(?<!\\sall)\\sbut\\s(?!(?:in\\s)?\\p{N}{4})|\\s(?:and|while|whereas)\\s(?=[^;:,.]*?(?<!\\p{L})(?:${wayVerbs}|peak(?:s|ed)?(?=\\s(?:in|an?|the|two|three|five)\\s)|bottom(?:s|ed)?\\sout)(?!\\p{L}))`,
  "giu"
);

/** The clauses of a sentence that have a verb of their own; none is parted within a name, "Bosnia and Herzegovina rises". */
function clausesOf(sentence: string, names: readonly string[]): Clause[] {
  const clauses: Clause[] = [];
  const placed = placedNames(sentence, names);
  let start = 0;
  for (const {0: mark, index} of sentence.matchAll(breaks)) {
    if (placed.some((name) => name.start < index && index < name.end)) continue;
    // "Fell in Osta, Marn and Vell" is one.
    const at = placed.findIndex(({end}) => end === index);
    const list = placed.slice(at).findIndex((_, next) => areListed(placed.slice(at, at + next + 1), sentence) && /\sand\s/u.test(sentence.slice(index, placed[at + next]?.end))); // prettier-ignore
    if (mark === ", " && at >= 0 && list > 1) continue;
    if (mark.startsWith(",") && ofHowMany.test(sentence.slice(start, index + 2))) continue;
    clauses.push({text: sentence.slice(start, index), start});
    start = index + mark.length;
  }
  return [...clauses, {text: sentence.slice(start), start}];
}

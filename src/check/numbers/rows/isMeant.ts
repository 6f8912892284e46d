import {type Compared, isCopula, type Peak, type RowStatement} from "../../words/en/rows/rowStatement.js";
import {nounsDone} from "../../words/en/comparison/doings.js";
import {polarityOf} from "../../words/en/comparison/polarity.js";
import {rootOf} from "../../words/en/rootOf.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import {stemsOf} from "../judge/wholeOver.js";
import {isKnownTwice, isTallyMeant} from "./isTallyMeant.js";
import {hasNames, type RowSeries} from "./rowSeries.js";
import {isOfChange} from "./waysIn.js";

/** Words that say of nothing what it is. */
export const generic: ReadonlySet<string> = new Set(
  "toll number count figure total rate share level score it they people person there area region place country city one year month week quarter season record only slice bite chunk portion part".split(
    " "
  )
);

/** Words that say of any number of a unit what it is: "costs rose everywhere". */
const genericOf: Readonly<Partial<Record<RowSeries["unit"]["kind"], readonly string[]>>> = {
  money: ["money", "cost", "price", "bill", "spending", "sum", "amount", "charge"],
  duration: ["time", "wait", "duration"],
  share: ["part", "percentage", "proportion"],
  change: ["change", "growth"]
};

/** True where a series has the names, and the words say nothing that it is not about. */
export function isMeant(said: RowStatement, series: RowSeries, all: readonly RowSeries[]): boolean {
  if (said.kind === "tally") {
    const {predicate} = said;
    const isOfRow = predicate.by === "row" ? isComparisonMeant({...predicate, kind: "end", names: [predicate.name]}, series, all) : true; // prettier-ignore
    return isOfRow && isTallyMeant(said, series, all);
  }
  if (!hasNames(said, series)) return false;
  if (said.kind === "peak") return isPeakMeant(said, series, all);
  return said.kind === "way" ? isWayMeant(said, series, all) : isComparisonMeant(said, series, all);
}

type Way = Extract<RowStatement, {readonly kind: "way"}>;

function isWayMeant(said: Way, series: RowSeries, all: readonly RowSeries[]): boolean {
  const {rows, times, unit} = series;
  const isChange = isOfChange(series);
  // What takes less time is faster, too.
  if (/(?:faster|slower)$/iu.test(said.token) && !series.topic.has("speed")) return false;
  if (/(?:warming|cooling)$/iu.test(said.token) && unit.kind !== "degrees") return false;
  const [, became] = /(safer|deadlier)$/iu.exec(said.token) ?? [];
  if (became !== undefined && !isOfKind(polarityOf(became), series)) return false;
  // "Has gained voters" is of shares, too, and of voters.
  const nouns = unit.kind === "count" ? stemsOf(unit.noun.many) : [];
  const isOfObject = unit.kind === "share" || stemsOf(said.object).some((stem) => nouns.includes(stem));
  if (said.isOfChange && !isChange && (!isOfObject || times < 2)) return false;
  if ((!isChange && !isKnownTwice(series)) || (said.of !== "these" && rows.size < 2)) return false;
  return stemsOf(said.about).every((stem) => isKnown(stem, series, all));
}

const isPeakMeant = (said: Peak, series: RowSeries, all: readonly RowSeries[]): boolean =>
  isKnownTwice(series) &&
  !series.dates.includes("") &&
  (said.kinds === null || isOfKind(said, series)) &&
  stemsOf(said.about).every((stem) => isKnown(stem, series, all));

const timeNouns = /^(?:second|minute|hour|day|night|week|month|year)$/u;

/** Of the kind of a length of time are weeks that are counted, too. */
const kindOf = (unit: RowSeries["unit"]): RowSeries["unit"]["kind"] => (unit.kind === "count" && timeNouns.test(unit.noun.one) ? "duration" : unit.kind); // prettier-ignore

/** "The deadliest year" is of what there are deaths of, whatever its unit. */
const isOfKind = ({kinds, noun}: Pick<Peak, "kinds" | "noun">, {topic, unit}: RowSeries): boolean =>
  kinds?.length === 0 ? stemsOf(noun ?? "").some((stem) => topic.has(stem)) : kinds?.includes(unit.kind) === true;

const saysNoDoing = /(?:^|\s)(?:had|has|have|saw|sees)$/iu;

type Comparison = Compared & Pick<Extract<RowStatement, {readonly kind: "pair" | "end"}>, "kind" | "about" | "names">;

function isComparisonMeant(said: Comparison, series: RowSeries, all: readonly RowSeries[]): boolean {
  const {rows, times, unit} = series;
  // "Went up by less in 2024 than in 2022" is of two steps.
  if (said.change !== null && times < 2 && !isOfChange(series) && [...rows.keys()].every((name) => /^\d{4}$/.test(name))) return false; // prettier-ignore
  // "The best marks" is of marks, of which more is better.
  const ofGood = said.kinds?.length === 0;
  const isOfKind =
    said.kinds === null ||
    ofGood ||
    (said.kind === "end" && said.kinds.includes("change") && unit.kind === "duration") ||
    said.kinds.includes(kindOf(unit)) ||
    (said.change !== null && times > 1);
  if (!isOfKind || (said.kind === "end" && rows.size < 2)) return false;
  // "Deeper" is of the depth, where the file has one.
  const nouns = stemsOf(said.noun ?? "");
  const ofNoun = all.filter(({topic}) => nouns.some((stem) => topic.has(stem)));
  if (ofGood) return ofNoun.includes(series) && ![...rows.keys()].flatMap(stemsOf).some((stem) => nouns.includes(stem));
  if (ofNoun.length > 0) return ofNoun.includes(series);
  const about = stemsOf(said.about);
  // "The most leaks" is of others than leaks and spills.
  if (said.kind === "end" && [...rows.keys()].some((row) => stemsOf(row).every((stem) => about.includes(stem)))) return false; // prettier-ignore
  // "The top spender" is of spending.
  const isTold = (stem: string) => isKnown(stem, series, all) || (/(?:er|or)$/u.test(stem) && isOfVerb({verb: stem}, series)); // prettier-ignore
  // "Less popular than Osta" says of what in no word of the topic; and what is done may be said by another verb than the topic’s.
  const ofVerb = all.filter((each) => isOfVerb(said, each));
  if (said.aside !== "" && about.length === 0)
    return ofVerb.length > 0
      ? ofVerb.includes(series) && isOfAside(said, series)
      : stemsOf(said.aside).slice(0, 1).every(isTold);
  const isOtherWord = about.length === 1 && !about.every(isTold) && isCopula.test(said.verb);
  const isOtherVerb =
    about.length === 0 &&
    said.verb !== "" &&
    !saysNoDoing.test(said.verb) &&
    !ofVerb.includes(series) &&
    !stemsOf(said.verb).some(isTold);
  const isRival = (each: RowSeries) => !holdsMore(each, series) && each.rows.size > 1 && hasNames(said, each) && (said.kinds === null || said.kinds.includes(each.unit.kind) || (said.change !== null && each.times > 1)); // prettier-ignore
  const isAlone = all.filter(isRival).length === 1;
  if (isOtherWord || isOtherVerb) return isAlone;
  // "More people died in Osta": what is compared stands first.
  const isNobodys = (stem: string) => all.every((each) => !isKnown(stem, each, all));
  return (said.kind === "pair" ? about.slice(0, 1) : about).every((stem) => isTold(stem) || (isAlone && isNobodys(stem))); // prettier-ignore
}

/** True for a series that has the rows of another, and more: the seats of each party, and those of all. */
const holdsMore = (each: RowSeries, {rows}: RowSeries): boolean =>
  each.rows.size > rows.size && [...rows].every(([name, own]) => String(each.rows.get(name)) === String(own));

/** Whether a series is of what is done: "spending" of "spends". */
const isOfVerb = ({verb}: Pick<Comparison, "verb">, {topic}: RowSeries): boolean =>
  stemsOf(verb).some((stem) => {
    const nouns = nounsDone(stem);
    return [...topic].some((own) => rootOf(own) === rootOf(stem) || nouns.includes(own));
  });

/** Whether a series may be of what is done there: it says no more than that it is done, or it says there, too. */
function isOfAside({verb, aside}: Comparison, {topic, unit}: RowSeries): boolean {
  const [done, there] = [stemsOf(verb).map(rootOf), stemsOf(aside)];
  const nouns = stemsOf(unitWords(unit).column);
  const others = [...topic].filter((stem) => !done.includes(rootOf(stem)) && !nouns.includes(stem));
  return others.length === 0 || others.some((stem) => there.includes(stem));
}

/** Whether a word is of what a series is about, of its names, or of nothing that another series is about. */
function isKnown(stem: string, {topic, rows, unit}: RowSeries, all: readonly RowSeries[]): boolean {
  if (genericOf[unit.kind]?.includes(stem) === true) return true;
  const isGeneric = generic.has(stem) && !all.some((each) => each.topic.has(stem));
  return topic.has(stem) || isGeneric || [...rows.keys()].flatMap(stemsOf).includes(stem);
}

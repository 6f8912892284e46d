import {refutedMajorities} from "../../words/en/rows/majoritySaid.js";
import {refutedMosts} from "./refutedMosts.js";
import {refutedRests} from "./refutedRests.js";
import {refutedStands} from "./refutedStands.js";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {inContext} from "../../where.js";
import {superlativesIn} from "../../words/en/comparison/superlatives.js";
import type {RowStatement} from "../../words/en/rows/rowStatement.js";
import {judgeSuperlative} from "../judge/judgeSuperlative.js";
import {type FigureLicences, licencesOf} from "../licences/figureLicences.js";
import {sentencesIn} from "../texts/paragraphs.js";
import {stemsOf} from "../judge/wholeOver.js";
import {type Passage, passagePlace, passagesIn, withoutTitle} from "../texts/passages.js";
import {refutedAlikes} from "./refutedAlikes.js";
import {refutedBalances} from "./refutedBalances.js";
import {refutedNothing} from "./refutedNothing.js";
import {refutedMonths, refutedOrders} from "./refutedOrders.js";
import {refutedParts} from "./refutedParts.js";
import {refutedGapEnds} from "./refutedGapEnds.js";
import {refutedGaps} from "./refutedGaps.js";
import {refutedMoreDo} from "./refutedMoreDo.js";
import {refutedLengths} from "./refutedLengths.js";
import {refutedLeads} from "./refutedLeads.js";
import {refutedPaces} from "./refutedPaces.js";
import {refutedThresholds} from "./refutedThresholds.js";
import {refutedTimes} from "./refutedTimes.js";
import {refutedTrends} from "./refutedTrends.js";
import {refutedRows} from "./refutedRows.js";
import type {RowSeries} from "../rows/rowSeries.js";
import {hasName} from "../../words/namesIn.js";
import {rowSeriesOf, seriesMeant} from "../rows/rowSeriesOf.js";

/** What a text says of rows, of parts of a whole, of trends and of events without a number, and the facts of the file refute. */
export const rowsDisagree = {
  name: "rows-disagree",
  group: "numbers",
  severity: "error",
  guards: "What a text says without a number of rows, parts, trends and the order of events is true of the facts.",
  source: "House rule: a comparison is a statement of numbers, printed or not",
  fix: "Say what the rows say, or draw the rows that say it.",
  check: (subject) => {
    const licences = licencesOf(subject);
    if (!licences) return [];
    const told = withoutTitle(licences.passages).filter(({role}) => role !== "label" && role !== "source");
    return told.flatMap((passage) =>
      refutedOf(passage, licences).map(([said, expected]): Violation => ({
        where: passagePlace(passage),
        found: inContext(passage.text, said),
        expected
      }))
    );
  }
} as const satisfies FileRule;

/** What makes a headline one of two things. */
const joins = /[,;:]|\s(?:and|but|while|as|though|yet)\s/u;

type Refuted = readonly [said: {readonly start: number; readonly end: number}, expected: string];

/** What of a text the facts refute, and what they would bear out. */
function refutedOf({text, role}: Passage, licences: FigureLicences): Refuted[] {
  const {evidence} = licences;
  const deck = role === "deck" ? [] : passagesIn(licences.passages, "deck").flatMap((each) => stemsOf(each.text));
  const series = rowSeriesOf(evidence);
  const decks = passagesIn(licences.passages, "deck").map((each) => each.text);
  const ofRows = sentencesIn(text).flatMap((sentence) =>
    refutedRows(
      {...sentence, text: withoutPlaces(sentence.text, decks, series)},
      text,
      seriesMeant(sentence.text, evidence),
      [...deck, ...(role === "headline" && !joins.test(sentence.text) ? stemsOf(sentence.text) : [])]
    ).filter(({kind}) => kind !== "end" || !isToldAsRank(sentence.text, licences))
  );
  return [
    ...refutedParts(text, evidence, role === "deck" ? "" : decks.join(" ")).map((said): Refuted => [
      said,
      "a part that the numbers have"
    ]),
    ...refutedOrders(text, evidence).map((said): Refuted => [said, "the order of the events"]),
    ...refutedMonths(text, evidence).map((said): Refuted => [said, "the month of the event"]),
    ...refutedBalances(text, series).map((said): Refuted => [said, "the side of zero that the numbers are on"]),
    ...refutedTimes(text, evidence).map((said): Refuted => [said, "the years that the numbers are of"]),
    ...refutedGaps(text, evidence).map((said): Refuted => [said, "the way that the gap between the two went"]),
    ...refutedMajorities(text).map((said): Refuted => [said, "what so many of so many are"]),
    ...refutedMosts(text, series).map((said): Refuted => [said, "where most of them are"]),
    ...refutedRests(text, series).map((said): Refuted => [said, "the part that most of the rest is"]),
    ...refutedStands(text, evidence).map((said): Refuted => [said, "a time since when the number was the same"]),
    ...refutedThresholds(text, series).map((said): Refuted => [said, "a number that all of these are beyond"]),
    ...refutedNothing(text, series).map((said): Refuted => [
      said,
      "what the number is; one that is missing is not zero"
    ]),
    ...refutedGapEnds(text, series).map((said): Refuted => [said, "where the gap of the two is so"]),
    ...refutedMoreDo(text, evidence).map((said): Refuted => [said, "what more do"]),
    ...refutedLengths(text, evidence).map((said): Refuted => [said, "a length of time that the numbers have"]),
    ...refutedLeads(text, series).map((said): Refuted => [said, "who leads there"]),
    ...refutedPaces(text, evidence).map((said): Refuted => [said, "the pace that the numbers have"]),
    ...refutedAlikes(text, series).map((said): Refuted => [said, "rows that are as near to each other"]),
    ...refutedTrends(text, series).map((said): Refuted => [said, "a trend that the rows have"]),
    ...ofRows.map((said): Refuted => [said, expectedOf(said)])
  ];
}

/** A sentence with blanks for the place that the deck says, too, "the deadliest roads in Harlan County": it is that of all rows. */
function withoutPlaces(text: string, decks: readonly string[], series: readonly RowSeries[]): string {
  const names = series.flatMap(({rows, of}) => [...rows.keys(), ...(of === null ? [] : [of])]);
  const places = decks.flatMap((deck) => deck.match(placeSaid) ?? []).filter((place) => names.every((name) => !hasName(place, name))); // prettier-ignore
  return places.reduce((rest, place) => rest.replaceAll(place, " ".repeat(place.length)), text);
}

const placeSaid = /(?<=\s)in\s(?:the\s)?\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)*/gu;

/** What the rules of numbers tell of: "the highest", where its row is named. */
const isToldAsRank = (sentence: string, licences: FigureLicences) =>
  superlativesIn(sentence).some((each) => judgeSuperlative(each, sentence, sentence, licences) !== null);

function expectedOf({kind, names}: RowStatement): string {
  if (kind === "pair") return `words that are true of the numbers of ${names.join(" and ")}`;
  return names.length === 0 ? "words that are true of the rows" : `words that are true of ${names.join(", ")} among the rows`; // prettier-ignore
}

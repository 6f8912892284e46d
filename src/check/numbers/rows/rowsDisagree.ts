import {group} from "d3";
import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import {inContext} from "../../where.js";
import {superlativesIn} from "../../words/en/comparison/superlatives.js";
import type {RowStatement} from "../../words/en/rows/rowStatement.js";
import {rowStatementsIn} from "../../words/en/rows/rowStatements.js";
import {judgeSuperlative} from "../judge/judgeSuperlative.js";
import {type FigureLicences, licencesOf} from "../licences/figureLicences.js";
import {sentencesIn} from "../texts/paragraphs.js";
import {passagePlace, withoutTitle} from "../texts/passages.js";
import {holds} from "./holds.js";
import {isMeant} from "./isMeant.js";
import {namesOf, type RowSeries} from "./rowSeries.js";
import {refutedOrders} from "./refutedOrders.js";
import {refutedParts} from "./refutedParts.js";
import {refutedTrends} from "./refutedTrends.js";
import {rowSeriesOf} from "./rowSeriesOf.js";
import {withRow} from "./withRow.js";

/** A comparison of rows by their names that no numbers of the file bear out, at no time that it has. */
export const rowsDisagree = {
  name: "rows-disagree",
  group: "numbers",
  severity: "error",
  guards: "What a text says of rows by their names, without their numbers, is true of the rows.",
  source: "House rule: a comparison is a statement of numbers, printed or not",
  fix: "Say what the rows say, or draw the rows that say it.",
  check: (subject) => {
    const licences = licencesOf(subject);
    const series = licences ? rowSeriesOf(licences.evidence) : [];
    if (!licences) return [];
    const told = withoutTitle(licences.passages).filter(({role}) => role !== "label" && role !== "source");
    return told.flatMap(
      (passage) =>
      [
        ...refutedParts(passage.text, licences.evidence).map((said) => [said, "a part that the numbers have"] as const),
        ...refutedOrders(passage.text, licences.evidence).map((said) => [said, "the order of the events"] as const),
        ...refutedTrends(passage.text, series).map((said) => [said, "a trend that the rows have"] as const),
        ...sentencesIn(passage.text).flatMap(({text, start}) =>
          refutedIn(text, start, series).flatMap((said) =>
            said.kind === "end" && isToldAsRank(text, licences) ? [] : [[said, expectedOf(said)] as const]
          )
        )
      ].map(([said, expected]): Violation => ({where: passagePlace(passage), found: inContext(passage.text, said), expected})) // prettier-ignore
    );
  }
} as const satisfies FileRule;

/** The statements of a sentence that no series bears out which it may be of. */
function refutedIn(sentence: string, start: number, all: readonly RowSeries[]): RowStatement[] {
  const told = all.flatMap((series) =>
    rowStatementsIn(sentence, namesOf(series), start).flatMap((each) => {
      const said = withRow(each, series);
      return said && isMeant(said, series, all) ? [{said, isTrue: holds(said, series, {all, sentence})}] : [];
    })
  );
  return [...group(told, ({said}) => `${said.kind} ${said.start} ${said.end} ${said.about}`).values()].flatMap(
    (alike) => (alike.some(({isTrue}) => isTrue) ? [] : alike.slice(0, 1).map(({said}) => said))
  );
}

/** What the rules of numbers tell of: "the highest", where its row is named. */
const isToldAsRank = (sentence: string, licences: FigureLicences) =>
  superlativesIn(sentence).some((each) => judgeSuperlative(each, sentence, sentence, licences) !== null);

function expectedOf({kind, names}: RowStatement): string {
  if (kind === "pair") return `words that are true of the numbers of ${names.join(" and ")}`;
  return names.length === 0 ? "words that are true of the rows" : `words that are true of ${names.join(", ")} among the rows`; // prettier-ignore
}

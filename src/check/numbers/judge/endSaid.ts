import type {ColumnRecord} from "../../../facts/evidence/record.js";
import {polarityOf, superlatives} from "../../words/en/comparison/polarity.js";
import type {Superlative} from "../../words/en/comparison/superlatives.js";
import {unitWords} from "../../words/en/units/unitWords.js";
import type {FigureLicences} from "../licences/figureLicences.js";
import {stemsOf} from "./wholeOver.js";

const isSuperlative = new RegExp(`^(?:${superlatives})$`, "iu");

/** From which end an adjective counts, "second-deadliest", where the file has what it compares; *null* elsewhere. */
export function endSaid(word: string | undefined, evidence: FigureLicences["evidence"]): Superlative["from"] | null {
  if (word === undefined || !isSuperlative.test(word)) return null;
  const {way, kinds, noun} = polarityOf(word);
  const columns = (evidence.tables ?? []).flatMap((table): [string, ColumnRecord][] => Object.entries(table.columns));
  const series = [
    ...evidence.claims.map(({topic, unit}) => ({topic, unit})),
    ...columns.flatMap(([topic, {unit}]) => (unit ? [{topic, unit}] : []))
  ];
  const nouns = stemsOf(noun ?? "");
  const isCompared = series.some(({topic, unit}) =>
    kinds?.length === 0
      ? stemsOf(`${topic} ${unitWords(unit).column}`).some((stem) => nouns.includes(stem))
      : kinds === null || kinds.includes(unit.kind)
  );
  return isCompared ? (way === "more" ? "most" : "least") : null;
}

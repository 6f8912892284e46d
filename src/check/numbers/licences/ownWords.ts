import type {Evidence} from "../../../facts/evidence/evidence.js";
import {stemsOf} from "../judge/wholeOver.js";

const known = new WeakMap<Evidence, ReadonlySet<string>>();

/** The stems of all words of the facts of a figure: of units, topics, wholes, parties, events, rows and columns. */
export function ownWords(evidence: Evidence): ReadonlySet<string> {
  const words = known.get(evidence) ?? wordsOf(evidence);
  known.set(evidence, words);
  return words;
}

function wordsOf({claims, derived, events, tables = []}: Evidence): ReadonlySet<string> {
  const columns = tables.flatMap((table) => Object.entries(table.columns));
  const units = [...claims, ...derived, ...columns.map(([, column]) => column)].flatMap(({unit}) => unit ?? []);
  const texts = [
    ...units.flatMap((unit) => {
      if (unit.kind === "share") return [unit.whole, unit.measure];
      const noun = "noun" in unit && unit.noun ? Object.values(unit.noun).flat() : [];
      return unit.kind === "rate" ? [...noun, unit.of] : noun;
    }),
    ...claims.flatMap(({topic, subject = "", from = "", to = ""}) => [topic, subject, from, to]),
    ...events.map(({label}) => label),
    ...columns.flatMap(([name, {values}]) => [name, ...values.filter((value) => typeof value === "string")])
  ];
  return new Set(texts.flatMap((text) => stemsOf(text)));
}

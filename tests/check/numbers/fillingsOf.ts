import type {Evidence} from "../../../src/facts/evidence/evidence.js";
import type {ColumnRecord} from "../../../src/facts/evidence/record.js";
import type {Licence} from "../../../src/words/phrase.js";
import type {ChartOfTable} from "../../faults/right/tables.js";
import {evidenceOfFacts, evidenceOfTable} from "./saidIn.js";

/** A sentence with a gap, what may stand there, and what may not, with bars between. */
type Filled = readonly [sentence: string, right: string, wrong: string];

/** Sentences about some facts. */
export interface Fillings {
  readonly evidence: Evidence;
  readonly deck: string;
  readonly sentences: readonly Filled[];
}

/** Sentences about claims and events. */
export const ofFacts = (facts: readonly Licence[], ...sentences: readonly Filled[]): Fillings => ({
  evidence: evidenceOfFacts(facts),
  deck: "",
  sentences
});

/** Facts of a table, with what its chart says of them. */
export interface OwnTable {
  readonly evidence: Evidence;
  readonly deck: string;
}

/** Sentences about the rows of a table. */
export const ofTable = (table: ChartOfTable | OwnTable, ...sentences: readonly Filled[]): Fillings => ({
  evidence: "evidence" in table ? table.evidence : evidenceOfTable(table),
  deck: table.deck,
  sentences
});

/** A table with other numbers in a column. */
export function withColumn(chart: ChartOfTable, name: string, values: ColumnRecord["values"]): OwnTable {
  const evidence = evidenceOfTable(chart);
  const tables = (evidence.tables ?? []).map((table) => {
    const column = table.columns[name];
    return column ? {...table, columns: {...table.columns, [name]: {...column, values}}} : table;
  });
  return {evidence: {...evidence, tables}, deck: chart.deck};
}

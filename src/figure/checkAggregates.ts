import type {TableRecord} from "../facts/evidence/record.js";
import type {Licence} from "../words/phrase.js";

/**
 * A figure carries what its arithmetic is on, so that whoever checks it can work it out again.
 * @throws where it says an aggregate of a column that its form does not draw, or of which it draws only some rows
 */
export function checkAggregates(uses: readonly Licence[], tables: readonly TableRecord[], where: string): void {
  for (const use of uses) {
    if (use.kind !== "derived" || use.from.length > 0) continue;
    const isOfCells = /^(?:change|difference|ratio) /.test(use.operation);
    for (const [, id = "", name = ""] of use.operation.matchAll(
      /([^ /]+)\/([^/]+?)(?:\/\d+)?(?= (?:to|moreThan|atLeast|lessThan|atMost) |$)/g
    )) {
      const table = tables.find((each) => each.id === id);
      if (!table || !(name in table.columns))
        throw new Error(`missing column: ${id}/${name}, of “${use.operation}” (draw it, or claim its cells): ${where}`);
      if (table.others !== undefined && !isOfCells)
        throw new Error(`missing rows: ${table.others} of ${id}, of “${use.operation}” (draw all of them): ${where}`);
    }
  }
}

import type {MarkKind} from "../facts/evidence/proofRecord.js";
import type {Facts, Role} from "../facts/evidence/record.js";
import {labelsOf, readingOf} from "./roles.js";

/** What in a drawing carries facts, by the reading that it is drawn with; plain data. */
export interface DrawnCarriers {
  /** A text and the facts that it is a label of. */
  readonly labels: readonly {readonly of: readonly string[]; readonly text: string}[];
  /** So many shapes that show a fact by a measure, or are the sign of its bound. */
  readonly marks: readonly DrawnMarks[];
}

/** Shapes that carry one fact. */
interface DrawnMarks {
  /** The id of a claim or an event, an operation, "table/column", or a name of a scale. */
  readonly of: string;
  readonly by: MarkKind;
  readonly shapes: number;
}

/** What in a drawing carries facts. @throws when a shape or a text has no role */
export function drawnCarriers(drawing: Element): DrawnCarriers {
  const counts = new Map<string, DrawnMarks>();
  for (const [shapes, role] of readingOf(drawing).shapes) {
    for (const {of, by, shapes: own} of marksOf(role, shapes)) {
      const key = `${by} ${of}`;
      counts.set(key, {of, by, shapes: (counts.get(key)?.shapes ?? 0) + own});
    }
  }
  const labels = labelsOf(drawing).map(({of, text}) => ({of: [...new Set(of.map(factOf))], text}));
  return {labels, marks: [...counts.values()]};
}

function marksOf(role: Role, shapes: number): DrawnMarks[] {
  if ("openEnd" in role) return [...new Set(role.openEnd.map(factOf))].map((of) => ({of, by: "openEnd", shapes}));
  if (!("shows" in role)) return [];
  return role.shows.flatMap(({by, of: facts}) => {
    const shapesOf = new Map<string, number>();
    for (const own of factsOfShapes(facts, shapes)) {
      for (const of of new Set(own)) shapesOf.set(of, (shapesOf.get(of) ?? 0) + 1);
    }
    return [...shapesOf].map(([of, count]) => ({of, by, shapes: count}));
  });
}

function factsOfShapes(facts: Facts, shapes: number): string[][] {
  if (typeof facts === "string") return Array<string[]>(shapes).fill(factsIn(facts));
  return facts.map((entry) => (typeof entry === "string" ? factsIn(entry) : entry.map(factOf)));
}

const factsIn = (addresses: string) => addresses.split(" to ").map(factOf);

/** The fact of an address: the column of a cell, the event of one of its dates, the count of an end of its class. */
const factOf = (address: string) => address.replace(/\/[\d,:-]+$/, "").replace(/^(count .+)\/(?:from|to)$/, "$1");

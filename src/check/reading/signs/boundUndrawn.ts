import type {FileRule} from "../../rule.js";
import type {Violation} from "../../subject.js";
import type {NumberFact} from "../facts.js";
import {isOpen} from "../paint/hollow.js";
import {ofReading, type ReadFile, type Shown, wholeAt} from "../readFile.js";
import type {Shape} from "../shapes.js";
import {placeViolations} from "./signPlaces.js";
import {isUpwards, shapeViolations} from "./signs.js";
import {signWordViolations} from "./signWords.js";
import {shapePlace} from "../where.js";

/** A bound is drawn open and an exact value is not: arrows, a ring or a dashed outline, or a span with both its ends. */
export const boundUndrawn = {
  name: "bound-undrawn",
  group: "geometry",
  severity: "error",
  guards: "What is stated as a bound is drawn with an open end, on its own side, and what is stated exactly is not.",
  source: "Correll and Gleicher 2014, Error bars considered harmful: a value that is not exact must look it",
  fix: "Draw the claim itself, which brings its sign.",
  check: ofReading((file) => [
    ...missingEnds(file),
    ...endViolations(file),
    ...signWordViolations(file),
    ...unsureDates(file)
  ])
} as const satisfies FileRule;

function missingEnds(file: ReadFile): Violation[] {
  const opened = new Set(file.runs.flatMap(({role}) => ("openEnd" in role ? role.openEnd : [])));
  const spanned = new Set(file.shown.flatMap(({measure, facts}) => (measure.by === "interval" ? facts.flat() : [])));
  return file.shown.flatMap((shown) =>
    shown.facts.flatMap((addresses, index) =>
      addresses.flatMap((address): Violation[] => {
        const fact = file.facts.find(address);
        const shape = shown.run.shapes[index];
        if (fact?.kind !== "number" || !shape || fact.bound === "exact") return [];
        if (isSpan(fact) && (spanned.has(address) || isHollowSpan(shown, fact))) return [];
        // Of a whole, the part that is open is enough: the others end where it begins.
        const kin = shown.measure.by === "share" ? factsOfWhole(file, wholeAt(shown, index)) : [address];
        if (kin.some((each) => opened.has(each))) return [];
        return [{where: shapePlace(shape, [address]), found: "no open end", expected: `the sign of ${fact.bound}`}];
      })
    )
  );
}

const isSpan = ({bound}: NumberFact) => bound === "range" || bound === "margin";

/** Counted shapes and parts of a whole that are only possible are hollow, which *measure-wrong* asks. */
const isHollowSpan = ({measure: {by}}: Shown, {bound}: NumberFact) =>
  by === "count" || (by === "share" && bound === "range");

function factsOfWhole({shown}: ReadFile, whole: string | null): string[] {
  return shown.flatMap((each) => each.facts.flatMap((facts, index) => (wholeAt(each, index) === whole ? facts : [])));
}

function endViolations(file: ReadFile): Violation[] {
  return file.runs
    .flatMap(({role, shapes}) => {
      if (!("openEnd" in role)) return [];
      return role.openEnd.flatMap((address) => {
        const fact = file.facts.find(address);
        const [first] = shapes;
        if (fact?.kind !== "number" || fact.bound === "exact") {
          const where = first ? shapePlace(first, [address]) : "reading";
          return [{where, found: "the sign of a bound", expected: "no sign: the number is exact"}];
        }
        return shapes.flatMap((shape) => [
          ...shapeViolations(shape, address, fact),
          ...placeViolations(shape, address, fact, file)
        ]);
      });
    })
    .concat(oneSided(file));
}

/** The arrows of *about* point both ways, so that it looks like no other bound. */
function oneSided(file: ReadFile): Violation[] {
  const signs = new Map<string, Shape[]>();
  for (const {role, shapes} of file.runs) {
    if (!("openEnd" in role)) continue;
    for (const address of role.openEnd) signs.set(address, [...(signs.get(address) ?? []), ...shapes]);
  }
  return [...signs].flatMap(([address, shapes]): Violation[] => {
    const fact = file.facts.find(address);
    const [first] = shapes;
    if (fact?.kind !== "number" || fact.bound !== "about" || !first) return [];
    const up = shapes.filter((shape) => isUpwards(shape) === true).length;
    const down = shapes.filter((shape) => isUpwards(shape) === false).length;
    if (up > 0 && up === down) return [];
    const found = `${up} arrows towards more, ${down} towards less`;
    return [{where: shapePlace(first, [address]), found, expected: "one each way: about"}];
  });
}

/** An event of which the day is not known is drawn hollow or hatched, and any other is filled. */
function unsureDates(file: ReadFile): Violation[] {
  return file.shown.flatMap(({run, facts}) =>
    run.shapes.flatMap((shape, index): Violation[] => {
      const [address = ""] = facts[index] ?? [];
      const fact = file.facts.find(address);
      if (fact?.kind !== "date" || shape.name === "line") return [];
      const hollow = isOpen(shape, file.published.paper);
      if (hollow === !fact.sure) return [];
      const [found, expected] = hollow
        ? ["hollow", "filled: its date is known"]
        : ["filled", "hollow: its date is not known"];
      return [{where: shapePlace(shape, [address]), found, expected}];
    })
  );
}

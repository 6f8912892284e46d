import type {Scale} from "../../../facts/evidence/record.js";
import type {FileRule} from "../../rule.js";
import {scaleCalls, scaleNames} from "../../words/en/scaleNames.js";
import type {Violation} from "../../subject.js";
import {ofReading, type ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";
import {axesOf, says} from "./axesOf.js";

/** A scale on which equal steps are no equal amounts, without a word that says so; and words that say so of a figure that has none. */
export const scaleUnsaid = {
  name: "scale-unsaid",
  group: "geometry",
  severity: "error",
  guards:
    "A log or root scale, of places or in a key, is called one in the words of the figure, and no other scale is.",
  source: "Romano et al. 2020: readers of log scales take them for linear ones",
  fix: "Write “log scale” or “square root scale” into the deck or beside the axis.",
  check: ofReading((file) => {
    const unsaid = [...namedScales(file)].flatMap(([name, scale]) => {
      const word = Object.entries(scaleNames).find(([type]) => type === scale.type)?.[1];
      if (!word || says(file, word)) return [];
      return [{where: `scale ${name}`, found: `a scale of type ${scale.type}`, expected: "a word that says so"}];
    });
    return [...unsaid, ...calledOtherwise(file)];
  })
} as const satisfies FileRule;

/** The types of which a scale may be that is called one. */
const typesCalled = {log: ["log", "symlog"], sqrt: ["sqrt", "pow"]} as const;

/** Words for a scale of a type that no scale of the figure has. */
function calledOtherwise(file: ReadFile): Violation[] {
  const types = Object.values(file.reading.scales).map(({type}) => type);
  return (["log", "sqrt"] as const).flatMap((type): Violation[] => {
    if (!says(file, scaleCalls[type]) || typesCalled[type].some((each) => types.includes(each))) return [];
    return [{where: "words", found: `words for a ${type} scale`, expected: "no such words: no scale is one"}];
  });
}

/** The scales that shapes are placed on or an axis or a key prints numbers of, by name. */
function namedScales(file: ReadFile): Map<string, Scale> {
  const placed = axesOf(file).map(({name, scale}): [string, Scale] => [name, scale]);
  const ticked = file.textRuns.flatMap(({role}): [string, Scale][] => {
    const scale = isTickRole(role) ? file.reading.scales[role.tick] : undefined;
    return isTickRole(role) && scale ? [[role.tick, scale]] : [];
  });
  return new Map([...placed, ...ticked]);
}

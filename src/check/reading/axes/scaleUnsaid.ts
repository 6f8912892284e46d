import type {Scale} from "../../../facts/evidence/record.js";
import type {FileRule} from "../../rule.js";
import {scaleNames} from "../../words/en/scaleNames.js";
import {ofReading, type ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";
import {axesOf, says} from "./axesOf.js";

/** A scale on which equal steps are no equal amounts, without a word that says so. */
export const scaleUnsaid = {
  name: "scale-unsaid",
  group: "geometry",
  severity: "error",
  guards: "A log or root scale, of places or in a key, is called one in the words of the figure.",
  source: "Romano et al. 2020: readers of log scales take them for linear ones",
  fix: "Write “log scale” or “square root scale” into the deck or beside the axis.",
  check: ofReading((file) =>
    [...namedScales(file)].flatMap(([name, scale]) => {
      const word = Object.entries(scaleNames).find(([type]) => type === scale.type)?.[1];
      if (!word || says(file, word)) return [];
      return [{where: `scale ${name}`, found: `a scale of type ${scale.type}`, expected: "a word that says so"}];
    })
  )
} as const satisfies FileRule;

/** The scales that shapes are placed on or an axis or a key prints numbers of, by name. */
function namedScales(file: ReadFile): Map<string, Scale> {
  const placed = axesOf(file).map(({name, scale}): [string, Scale] => [name, scale]);
  const ticked = file.textRuns.flatMap(({role}): [string, Scale][] => {
    const scale = isTickRole(role) ? file.reading.scales[role.tick] : undefined;
    return isTickRole(role) && scale ? [[role.tick, scale]] : [];
  });
  return new Map([...placed, ...ticked]);
}

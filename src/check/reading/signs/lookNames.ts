import {group} from "d3";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {looksSaid, type SaidLook} from "../../words/en/units/signNames.js";
import {isHollow} from "../paint/hollow.js";
import {bare} from "../labels/labels.js";
import type {ReadFile} from "../readFile.js";
import {arrowOf} from "./signs.js";

/** Where a key says what hollow and filled dots, or the two ends of an arrow, stand for, they stand for that. */
export function lookNameViolations(file: ReadFile): Violation[] {
  const legends = file.textRuns.flatMap(({role, texts}) => (role === "legend" ? texts : []));
  const [first] = legends;
  const said = looksSaid(legends.map(({text}) => text).join(" "));
  if (!first || said.length === 0) return [];
  const drawn = group(drawnLooks(file), ({look}) => look);
  return said.flatMap(({look, name}): Violation[] => {
    const own = drawn.get(look) ?? [];
    const known = [...drawn.values()].flat().flatMap(({names}) => names);
    const isIt = (each: string) => bare(each).toLowerCase() === bare(name).toLowerCase();
    if (own.length === 0 || !known.some(isIt) || own.every(({names}) => names.some(isIt))) return [];
    const expected = [...new Set(own.flatMap(({names}) => names))].join(", ");
    return [{where: textPlace(first), found: `${look}: ${name}`, expected: `${look}: ${expected}`}];
  });
}

interface DrawnLook extends Pick<SaidLook, "look"> {
  readonly names: readonly string[];
}

/** The look of each dot and of each end of an arrow, with the names of what it shows: its column, or its topic. */
function drawnLooks(file: ReadFile): DrawnLook[] {
  const namesOf = (address: string): readonly string[] => {
    const fact = file.facts.find(address);
    const [, column, name] = /^([^/]+\/(.+))\/\d+$/.exec(address) ?? [];
    if (column !== undefined && name !== undefined) return [file.facts.columns.get(column)?.label ?? name, name];
    return fact?.kind === "number" ? fact.names : [];
  };
  return file.shown.flatMap(({run, measure, facts}) => {
    if (measure.along !== "x" && measure.along !== "y") return [];
    return run.shapes.flatMap((shape, index): DrawnLook[] => {
      const own = (facts[index] ?? []).filter((address) => file.facts.find(address)?.kind === "number");
      const [from, to] = own.map(namesOf);
      if (measure.by === "interval" && arrowOf(shape) && from && to)
        return [
          {look: "foot", names: from},
          {look: "head", names: to}
        ];
      if (measure.by !== "position" || shape.name !== "circle" || !from || own.length !== 1) return [];
      return [{look: isHollow(shape, file.published.paper) ? "hollow" : "filled", names: from}];
    });
  });
}

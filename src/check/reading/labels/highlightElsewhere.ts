import {group} from "d3";
import type {Violation} from "../../subject.js";
import {hasName, namesIn} from "../../words/namesIn.js";
import type {ReadFile, Shown} from "../readFile.js";
import {isBandScale} from "../scales.js";
import {shapePlace} from "../where.js";

/** A bar in a paint of its own is the one that the headline names, where it names one of the bars. */
export function highlightElsewhere(file: ReadFile): Violation[] {
  const {shown, textRuns} = file;
  const said = textRuns.flatMap(({role, texts}) =>
    role === "headline" || role === "deck" || role === "note" || role === "annotation" || role === "legend"
      ? texts.map((text) => ({role, text: text.text}))
      : []
  );
  const headline = said.flatMap(({role, text}) => (role === "headline" ? [text] : [])).join(" ");
  const bars = shown.filter(({measure}) => measure.by === "length" && measure.base === undefined);
  return [...group(bars, ({measure}) => measure.on).values()].flatMap((own): Violation[] => {
    const runs = own.map(({run}) => ({
      run,
      names: namesOf(run, file),
      paints: new Set(run.shapes.map(({fill}) => fill))
    }));
    const [one, many] = runs.toSorted((a, b) => a.names.length - b.names.length);
    const [shape] = one?.run.shapes ?? [];
    const [name] = one?.names ?? [];
    if (!one || !many || !shape || name === undefined || runs.length !== 2 || one.names.length !== 1 || many.names.length < 3) return []; // prettier-ignore
    const isApart = one.paints.size === 1 && many.paints.size === 1 && !many.paints.has([...one.paints][0] ?? null);
    if (!isApart || many.names.includes(name) || said.some(({text}) => hasName(text, name))) return [];
    const named = namesIn(
      headline,
      many.names.map((each) => ({name: each}))
    );
    const [first] = named;
    if (!first) return [];
    const expected = `the one that the headline names, ${first.named.name}`;
    return [{where: shapePlace(shape, [name]), found: `${name} in a paint of its own`, expected}];
  });
}

/** The names at which the shapes of a run stand. */
const namesOf = (run: Shown["run"], {shown, facts}: ReadFile): string[] =>
  shown.flatMap((each) => {
    if (each.run !== run || !each.scale || !isBandScale(each.scale)) return [];
    return each.facts.flat().map((address) => {
      const fact = facts.find(address);
      return fact?.kind === "name" ? fact.name : address;
    });
  });

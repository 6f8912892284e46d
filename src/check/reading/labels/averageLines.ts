import {columnOf} from "../facts.js";
import type {Evidence} from "../../../facts/evidence/evidence.js";
import {valueOf} from "../../../facts/quantity.js";
import {apart} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {rounded, textPlace} from "../../where.js";
import {averageNamed, isWeighted} from "../../words/en/comparison/averages.js";
import {type Averages, averagesOn} from "./averagesOn.js";
import {numeralsIn} from "../../words/en/numerals/numerals.js";
import type {ReadFile} from "../readFile.js";
import {labelOf} from "../roles.js";
import {isBandScale, isPlaceScale, placeOf} from "../scales.js";
import type {Shape} from "../shapes.js";
import {printsRounded} from "./tickText.js";

/** A line across the drawing that marks one value of a scale. */
interface Line {
  readonly shape: Shape;
  readonly on: string;
  readonly along: "x" | "y";
  readonly value: number;
}

/** Px from a line to the words for it: over or under a level one, and at the side of an upright one. */
const reach = {y: 16, x: 40} as const;

/** Px that a line may be off the average of which it bears the name, as where a notebook rounds it. */
const slack = 1.5;

/** Lines that words call an average: each stands at that of numbers drawn on its scale, or at one that the file states. */
export function averageLines(file: ReadFile, evidence: Evidence | null): Violation[] {
  const lines = loneLines(file);
  if (lines.length === 0) return [];
  return file.textRuns.flatMap(({role, texts}) => {
    const isWords =
      role === "annotation" || (labelOf(role) ?? []).some((fact) => file.facts.find(fact)?.kind === "name");
    return isWords ? texts.flatMap((text) => astray(text, lines, file, evidence)) : [];
  });
}

function astray(text: PublishedText, all: readonly Line[], file: ReadFile, evidence: Evidence | null): Violation[] {
  const said = averageNamed(text.text);
  // An arrow is that of the title of an axis.
  if (said === null || isWeighted(text.text) || /[↑→↓←]/u.test(text.text)) return [];
  const lines = all.filter((line) => isBeside(text, line) && saysNoOther(text.text, line));
  const tried = lines.map((line) => ({line, known: averagesOn(line.on, file)}));
  const [first] = tried;
  if (!first || tried.some(({line, known}) => !known || isAverage(line, known, said, file) || isStated(line, evidence)))
    return [];
  const {line, known} = first;
  const expected = `at the ${said} of what is drawn, ${rounded(known?.all[said === "median" ? "median" : "mean"] ?? NaN)}`;
  return [{where: textPlace(text), found: `a line at ${rounded(line.value)}`, expected}];
}

/** Lines that stand for a few values of a scale of numbers, zero left out, each alone or with few others. */
function loneLines({runs, shown, reading, facts}: ReadFile): Line[] {
  const isOfNumbers = (on: string) => {
    const scale = reading.scales[on];
    return scale !== undefined && isPlaceScale(scale) && !isBandScale(scale) && scale.type !== "time";
  };
  const guides = runs.flatMap(({role, shapes}): Line[] => {
    if (!("furniture" in role) || role.on === undefined || !role.at || shapes.length > fewest) return [];
    const {on, at, along = "x"} = role;
    return shapes.flatMap((shape, index) => {
      const value = at[index];
      return typeof value === "number" && value !== 0 && isOfNumbers(on) ? [{shape, on, along, value}] : [];
    });
  });
  const made = shown.flatMap(({run, measure: {by, on, along}, facts: own}): Line[] => {
    const isAlone = shown.filter((each) => each.run === run).length === 1;
    if (by !== "position" || !isAlone || on === undefined || !along || run.shapes.length > fewest || !isOfNumbers(on)) return []; // prettier-ignore
    return run.shapes.flatMap((shape, index) => {
      const [address = ""] = own[index] ?? [];
      const fact = facts.find(address);
      const isMade = facts.columns.get(columnOf(address))?.unit === undefined;
      return shape.name === "line" && fact?.kind === "number" && isMade ? [{shape, on, along, value: fact.value}] : [];
    });
  });
  return [...guides, ...made];
}

const fewest = 3;

/** Whether words stand at a line: within its length, and near it. */
function isBeside({box}: PublishedText, {shape, along}: Line): boolean {
  const {left, right, top, bottom} = shape.box;
  const within = along === "x" ? box.bottom > top - reach.y && box.top < bottom + reach.y : box.right > left - reach.y && box.left < right + reach.y; // prettier-ignore
  return within && apart(box, shape.box) <= reach[along];
}

/** Whether words hold no number but that of a line: those of other years, or of others than are drawn, are not known here. */
const saysNoOther = (words: string, {value}: Line) => numeralsIn(words).length === 0 || printsRounded(words, value);

function isAverage({value, on}: Line, {each}: Averages, said: string, {reading}: ReadFile): boolean {
  const scale = reading.scales[on];
  if (!scale || !isPlaceScale(scale)) return true;
  const wanted = each.flatMap(({mean, median}) => (said === "median" ? [median] : said === "mean" ? [mean] : [mean, median])); // prettier-ignore
  return wanted.some((one) => Math.abs(placeOf(scale, one) - placeOf(scale, value)) <= slack);
}

/** Whether the file states the value of a line as an average: a claim, a calculation, or the row of a table. */
function isStated({value}: Line, evidence: Evidence | null): boolean {
  if (!evidence) return false;
  const {claims, derived, tables = []} = evidence;
  const isNamed = (...words: readonly (string | undefined)[]) => words.some((each) => each !== undefined && averageNamed(each) !== null); // prettier-ignore
  return (
    claims.some(({topic, subject, quantity}) => isNamed(topic, subject) && valueOf(quantity) === value) ||
    derived.some(({operation, quantity}) => isNamed(operation.split(" ")[0]) && valueOf(quantity) === value) ||
    tables.some(({columns}) => {
      const lists = Object.entries(columns).filter(([, {unit}]) => unit);
      return lists.some(([name, {values, label}]) =>
        values.some(
          (cell, row) =>
            cell === value &&
            isNamed(name, label, ...Object.values(columns).map((other) => (typeof other.values[row] === "string" ? String(other.values[row]) : undefined))) // prettier-ignore
        )
      );
    })
  );
}

import {type Box, apart} from "../../box.js";
import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import type {ReadFile} from "../readFile.js";
import {isTickRole} from "../roles.js";

type Axis = "x" | "y";

/**
 * Two titles that stand at one another’s axis: each has the name of the column that is drawn along the other. A lone word
 * may be a column’s name by chance.
 */
export function axisTitleViolations(file: ReadFile): Violation[] {
  const names = {x: namesAlong("x", file), y: namesAlong("y", file)};
  if (names.x.length === 0 || names.y.length === 0) return [];
  const words = file.textRuns.flatMap(({role, texts}) => (role === "annotation" || role === "heading" ? texts : []));
  const astray = words.flatMap((text) => {
    const [named, stands] = [axisNamed(text, names), nearestAxis(text.box, file)];
    return named !== null && stands !== null && named !== stands ? [{text, named, stands}] : [];
  });
  const both = (["x", "y"] as const).every((axis) => astray.some(({named}) => named === axis));
  if (!both) return [];
  return astray.map(({text, named, stands}) => ({
    where: textPlace(text),
    found: `the name of what is drawn along ${named}, at the axis along ${stands}`,
    expected: `the name of what is drawn along ${stands}`
  }));
}

/** The words that name the columns whose cells stand along an axis: their own names, part by part. */
function namesAlong(axis: Axis, {shown}: ReadFile): string[] {
  const columns = shown
    .filter(({measure}) => measure.by === "position" && measure.along === axis)
    .flatMap((each) => each.facts.flatMap(([address = ""]) => /^([^/]+\/[^/]+)\//.exec(address)?.[1] ?? []));
  return [...new Set(columns)].flatMap((address) => {
    const own = address.slice(address.indexOf("/") + 1).split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})/u);
    return own.map(bareWord).filter((word) => word.length > 3);
  });
}

function axisNamed({text}: PublishedText, names: Readonly<Record<Axis, readonly string[]>>): Axis | null {
  const words = ` ${bareWord(text)} `;
  const [isX, isY] = [names.x, names.y].map((own) => own.some((name) => words.includes(` ${name} `)));
  return isX === isY ? null : isX ? "x" : "y";
}

function nearestAxis(box: Box, {textRuns}: ReadFile): Axis | null {
  const ticks = textRuns.flatMap(({role, texts}) =>
    isTickRole(role) ? texts.map((text) => ({axis: role.along, apart: apart(text.box, box)})) : []
  );
  return ticks.toSorted((a, b) => a.apart - b.apart)[0]?.axis ?? null;
}

const bareWord = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

import type {PublishedText} from "../../published.js";
import type {Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {labelOf, isTickRole} from "../roles.js";
import type {ReadFile} from "../readFile.js";
import {isBandScale, placeOf} from "../scales.js";

/** Where a name is printed along a scale of names, in px. */
interface Head {
  readonly name: string;
  readonly along: "x" | "y";
  readonly at: number;
}

/**
 * What is wrong with numbers that stand in rows and columns: the number of a cell is nearer to the name of its row, and to the
 * name of its column, than to any other name of the same table that is printed along the same direction.
 */
export function headViolations(file: ReadFile): Violation[] {
  const heads = headsOf(file);
  if (heads.length === 0) return [];
  return file.textRuns.flatMap(({role, texts}) =>
    (labelOf(role) ?? []).flatMap((address) => {
      const [, table = "", column = "", row = ""] = /^([^/]+)\/(.+)\/(\d+)$/.exec(address) ?? [];
      if (table === "") return [];
      const [columns, names] = namesIn(table, {column, row: Number(row)}, file);
      const own = [column, ...names.map(({own}) => own)];
      const lists = [columns, ...names.map(({all}) => all)];
      return lists.flatMap((all, index) => texts.flatMap((text) => astray(text, own[index] ?? "", all, heads)));
    })
  );
}

/** The names along scales of names, outside of small multiples, whose panels repeat them. */
function headsOf({textRuns, reading: {scales}}: ReadFile): Head[] {
  return textRuns.flatMap(({role}) => {
    if (!isTickRole(role) || role.facet) return [];
    const scale = scales[role.tick];
    if (!scale || !isBandScale(scale)) return [];
    const {along} = role;
    return role.at.map((name) => ({name: String(name), along, at: placeOf(scale, name) + scale.width / 2}));
  });
}

/**
 * The names of a table’s columns, and for each other column of words its word in the row of a cell and all of its words: a cell
 * of words does not name its own row.
 */
function namesIn(table: string, {column, row}: {readonly column: string; readonly row: number}, {facts}: ReadFile) {
  const own = [...facts.columns].filter(([name]) => name.startsWith(`${table}/`));
  const columns = own.map(([name]) => name.slice(table.length + 1));
  const names = own.flatMap(([name, {values}]) => {
    const word = name === `${table}/${column}` ? null : values[row];
    return typeof word === "string" ? [{own: word, all: values.map(String)}] : [];
  });
  return [columns, names] as const;
}

/**
 * A text that is nearer to another of some names than to its own; nothing where its own is not printed. A name that is printed
 * in both directions, such as a number of rows and of columns, may be that of either.
 */
function astray(text: PublishedText, own: string, all: readonly string[], heads: readonly Head[]): Violation[] {
  const known = new Set(all);
  const mine = heads.filter(({name}) => name === own);
  const others = [...new Set(mine.map(({along}) => along))].map((along) => {
    const distance = ({at}: Head) => Math.abs(at - placeAlong(text, along));
    const least = Math.min(...mine.filter((head) => head.along === along).map(distance));
    return heads.find(
      (head) => head.along === along && head.name !== own && known.has(head.name) && distance(head) < least - 1
    );
  });
  const [other] = others;
  if (!other || others.includes(undefined)) return [];
  return [{where: textPlace(text), found: `at ${other.name}`, expected: `at ${own}, of which it is`}];
}

/** Where a text stands: at its anchor across, and by the middle of its capitals down. */
function placeAlong({x, y, size}: PublishedText, along: "x" | "y"): number {
  return along === "x" ? x : y - 0.33 * size;
}

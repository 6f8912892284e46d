import {readFileSync} from "node:fs";
import {resolve} from "node:path";
import {expect, test} from "vitest";
import {mostScale} from "../../src/story/files.js";
import {chartsOf} from "../../src/story/notebook.js";
import {charts, notebooks} from "../stories.js";
import {widths} from "../published/storyFolder.js";

const columns = Array.from({length: 42}, (_, index) => 280 + 20 * index);

/** Chartability: no text under 12 px. */
const leastType = 12;
/** Of a column, that a figure leaves empty. */
const mostSlack = 0.12;

/** The smallest type of a figure’s file, in px of the file. */
const smallest = new Map(
  notebooks.flatMap((story) =>
    chartsOf(story).flatMap(({figure: {id}}) => widths.map((width) => smallestIn(story.slug, `${id}-${width}`)))
  )
);

function smallestIn(slug: string, name: string): readonly [string, number] {
  const text = readFileSync(resolve(import.meta.dirname, "../../charts", slug, `${name}.svg`), "utf8");
  return [name, Math.min(...[...text.matchAll(/ font-size="([\d.]+)"/g)].map(([, size]) => Number(size)))];
}

/** What is wrong with a figure in a column, where a place shows the widest layout of some that it has room for. */
function faultsIn(column: number, layouts: readonly number[], most: number): string[] {
  const layout = layouts.findLast((width) => width <= column) ?? layouts[0] ?? NaN;
  const scale = Math.min(most, column / layout);
  const slack = 1 - (layout * scale) / column;
  return [
    ...(slack > mostSlack ? [`${column} px: ${layout} px leaves ${Math.round(slack * 100)}%`] : []),
    ...charts.flatMap(({figure: {id}}) => {
      const size = (smallest.get(`${id}-${layout}`) ?? NaN) * scale;
      return size >= leastType ? [] : [`${column} px: ${id} has type of ${size} px`];
    })
  ];
}

test("the published widths fill any column of 280 to 1100 px, with type of 12 px and more", () => {
  expect(columns.at(-1)).toBe(1100);
  expect(columns.flatMap((column) => faultsIn(column, widths, mostScale))).toEqual([]);
});

test("docs/embed.md says what columns show", () => {
  const page = readFileSync(resolve(import.meta.dirname, "../../docs/embed.md"), "utf8");
  const row = (name: string) => {
    const line = page.split("\n").find((each) => each.startsWith(`| ${name}`)) ?? "";
    return line.split("|").slice(2, -1).map(Number);
  };
  const shown = row("Column, px").map((column) => {
    const layout = widths.findLast((width) => width <= column) ?? NaN;
    const scale = Math.min(mostScale, column / layout);
    return {
      layout,
      type: Math.floor(leastType * scale),
      empty: Math.abs(Math.round(100 - (100 * layout * scale) / column))
    };
  });
  expect(shown.length).toBeGreaterThan(10);
  expect(row("Layout, px")).toEqual(shown.map(({layout}) => layout));
  expect(row("Least type, px")).toEqual(shown.map(({type}) => type));
  expect(row("Left empty, %")).toEqual(shown.map(({empty}) => empty));
});

test("faultsIn finds a ladder that begins too high, one with a rung too few, and one that is never scaled", () => {
  expect(faultsIn(280, widths.slice(1), mostScale).join()).toContain("has type of 10.5 px");
  expect(columns.flatMap((column) => faultsIn(column, [280, 320, 500, 640, 1000], mostScale)).join()).toMatch(
    /80 px: 320 px leaves/
  );
  expect(columns.flatMap((column) => faultsIn(column, widths, 1))).not.toEqual([]);
});

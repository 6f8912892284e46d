import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {expect, test} from "vitest";

const root = resolve(import.meta.dirname, "..");

interface Property {
  readonly number: number;
  readonly held: string;
  /** Test files, from the root. */
  readonly tests: readonly string[];
}

/** The rows of the table of properties. */
function propertiesIn(markdown: string): Property[] {
  const rows = [...markdown.matchAll(/^\| +(\d+) \|(.*)\|$/gm)];
  return rows.map(([, number = "", row = ""]) => {
    const [, held = "", node = "", ...browsers] = row.split("|").map((cell) => cell.trim());
    const named = (cell: string, folder: string) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => join("tests", folder, `${name}.test.ts`));
    return {
      number: Number(number),
      held,
      tests: [...named(node, ""), ...browsers.flatMap((cell) => named(cell, "browser"))]
    };
  });
}

/** What the table says that is not so. */
function untrueIn(markdown: string): string[] {
  const properties = propertiesIn(markdown);
  const said = [...markdown.matchAll(/^- \*\*(\d+)\*\*: /gm)].map(([, number]) => Number(number));
  return [
    ...(properties.map(({number}) => number).join() === Array.from({length: 30}, (_, i) => i + 1).join()
      ? []
      : [`${properties.length} rows, not 1 to 30`]),
    ...properties.flatMap(({number, held, tests}) => [
      ...tests.filter((path) => !existsSync(join(root, path))).map((path) => `${number}: no ${path}`),
      ...(/^(yes|in part|no)$/.test(held) ? [] : [`${number}: ${held}`]),
      ...(held === "no" || tests.length > 0 ? [] : [`${number}: no test`]),
      ...((held === "yes") === said.includes(number)
        ? [`${number}: ${held}, and what is missing is said or is not`]
        : [])
    ])
  ];
}

const markdown = readFileSync(join(root, "docs/properties.md"), "utf8");

test("docs/properties.md has thirty properties, tests that are there, and what is missing where one is not held", () => {
  expect(untrueIn(markdown)).toEqual([]);
});

test("untrueIn(markdown) tells of a row that is gone, a test that is gone, and a property that is said to be held", () => {
  expect(untrueIn(markdown.replace(/^\| +30 .*\n/m, ""))).toEqual(["29 rows, not 1 to 30"]);
  expect(untrueIn(markdown.replace("`publish/png`", "`publish/gone`"))).toEqual(["30: no tests/publish/gone.test.ts"]);
  expect(untrueIn(markdown.replace(/^(\| +1 .*)\| yes /m, "$1| no "))).toEqual([
    "1: no, and what is missing is said or is not"
  ]);
});

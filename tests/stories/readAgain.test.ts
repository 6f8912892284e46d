import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {csvParse} from "d3";
import {expect, test} from "vitest";
import {absent, measureIn, type Table, table} from "../../src/index.js";
import {source, workspace} from "../cli/workspace.js";
import {filesOf} from "../markdownBlocks.js";

const root = join(import.meta.dirname, "../..");

/** The files of an invented story. */
const storyOf = (slug: string) =>
  Object.fromEntries(
    readdirSync(join(import.meta.dirname, slug), {recursive: true, withFileTypes: true})
      .filter((entry) => entry.isFile())
      .map(({parentPath, name}) => join(parentPath, name))
      .map((path) => [path.slice(join(import.meta.dirname, slug).length + 1), readFileSync(path, "utf8")])
  );

/** The folder of the CSV that a story publishes. */
async function published(slug: string): Promise<string> {
  if (slug === "israel-azerbaijan") return join(root, "charts", slug);
  const {folder, run} = workspace(storyOf(slug));
  expect(await run("render --format csv")).toMatchObject({code: 0, err: ""});
  return join(folder, "charts", slug);
}

const numberIn = (cell: string | undefined) => (cell === "" || cell === undefined ? null : Number(cell));

test.each(["israel-azerbaijan", "bread", "vote"])(
  "the numbers of each figure of %s are loaded again, unit by unit, with the same values and periods",
  async (slug) => {
    const folder = await published(slug);
    const names = readdirSync(folder).filter((name) => name.endsWith(".csv"));
    expect(names.length).toBeGreaterThan(4);
    for (const name of names) {
      const rows = csvParse(readFileSync(join(folder, name), "utf8"));
      for (const unit of new Set(rows.map((row) => row["unit"]))) {
        const own = rows.filter((row) => row["unit"] === unit);
        const number = {unit: measureIn("thing", "things")};
        const again = table(pathToFileURL(join(folder, name)), {
          key: "id",
          source: {id: "own", name: "Our own chart"},
          period: absent,
          where: (row) => row["unit"] === unit,
          columns: {id: "text", period: "period", value: number, low: number, high: number}
        });
        expect(again.data, name).toEqual(
          own.map(({id, period, value, low, high}) => ({
            id,
            period: period === "" ? null : period,
            value: numberIn(value),
            low: numberIn(low),
            high: numberIn(high)
          }))
        );
      }
    }
  }
);

test("the lines of docs/packages.md load the poll of a story, of which some are shares and one a count", async () => {
  const path = "data/again/poll.ts";
  const text = filesOf(readFileSync(join(root, "docs/packages.md"), "utf8")).get(path) ?? "";
  const {folder, write} = workspace({});
  write(path, text.replace('"nutgraf"', JSON.stringify(`${source}/index.ts`)));
  write("data/again/poll.csv", readFileSync(join(await published("vote"), "poll.csv"), "utf8"));
  const {votes, asked} = (await import(pathToFileURL(join(folder, path)).href)) as Readonly<Record<string, Table>>;
  const valuesOf = ({columns}: Table, name: string) => columns.find((each) => each.name === name)?.values;
  expect(["subject", "value", "low", "high"].map((name) => valuesOf(votes!, name))).toEqual([
    ["Harbour List", "Valley Union", "Greens"],
    [44, 38, 9],
    [41, 35, 7],
    [47, 41, 11]
  ]);
  expect(valuesOf(asked!, "value")).toEqual([1024]);
});

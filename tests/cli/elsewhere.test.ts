import {describe, expect, test} from "vitest";
import {workspace} from "./workspace.js";

const rows = [
  ["Aden", 64],
  ["Basel", 71],
  ["Cairo", 58],
  ["Delhi", 77]
] as const;

/** Bars upwards from a value, on an axis of 50 to 80 in steps of 10. */
function barsSVG(values: readonly number[], names: readonly string[]): string {
  const y = (value: number) => 200 - (value - 50) * 6;
  const ticks = [50, 60, 70, 80].map(
    (value) =>
      `<path d="M40,${y(value)}h-6" stroke="black"/><text x="30" y="${y(value) + 4}" font-size="12" text-anchor="end">${value}</text>`
  );
  const bars = values.map(
    (value, index) => `<rect x="${50 + 40 * index}" width="30" y="${y(value)}" height="${200 - y(value)}"/>`
  );
  const labels = names.map(
    (name, index) => `<text x="${65 + 40 * index}" y="216" font-size="12" text-anchor="middle">${name}</text>`
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="260" height="240"><g>${ticks.join("")}</g><g>${bars.join("")}</g><g>${labels.join("")}</g></svg>`;
}

const values = rows.map(([, share]) => share);
const names = rows.map(([city]) => city);
const csv = `city,share\n${rows.map((row) => row.join()).join("\n")}\n`;

describe("nutgraf check --data", () => {
  test("finds what misleads in a chart made elsewhere, and says what it read", async () => {
    const {run} = workspace({"bars.svg": barsSVG(values, names), "data.csv": csv});
    const {code, out, err} = await run("check bars.svg --data data.csv");
    expect({code, err}).toEqual({code: 2, err: ""});
    expect(out).toBe(
      [
        "bars.svg",
        "  baseline-cut  bars.svg",
        "    axis along y, “80” to “50”: found lengths from 50; expected from 0",
        "    Begin the axis at zero, or draw dots or a line, which are read by their position.",
        "",
        "read: axis along y, “80” to “50”, linear",
        "read: 4 bars",
        "read: 4 bars compared with share by city",
        "1 file of 1 figure: 1 error, 0 warnings, 0 waived",
        ""
      ].join("\n")
    );
  });

  test("takes a specification of Vega-Lite with its data in it or beside it, and fetches nothing", async () => {
    const list = rows.map(([city, share]) => ({city, share}));
    const svg = barsSVG(values, ["Aden", "Delhi", "Cairo", "Basel"]);
    const {run} = workspace({
      "bars.svg": svg,
      "in.vl.json": JSON.stringify({data: {values: list}, mark: "bar"}),
      "specs/beside.vl.json": JSON.stringify({data: {url: "rows.json"}, mark: "bar"}),
      "specs/rows.json": JSON.stringify(list),
      "far.vl.json": JSON.stringify({data: {url: "https://example.org/rows.json"}, mark: "bar"})
    });
    for (const spec of ["in.vl.json", "specs/beside.vl.json"]) {
      const {code, out} = await run(`check bars.svg --data ${spec} --rule labels-exchanged`);
      expect(code).toBe(2);
      expect(out).toContain("“Delhi”: found 71, the value of another name; expected 77, share by city");
    }
    expect(await run("check bars.svg --data far.vl.json")).toMatchObject({
      code: 1,
      err: "nutgraf: data elsewhere: https://example.org/rows.json (nothing is fetched; give the file itself): far.vl.json\n"
    });
  });

  test("--elsewhere looks without data, and --json has what was read", async () => {
    const {run} = workspace({"bars.svg": barsSVG(values, names)});
    const {code, out} = await run("check bars.svg --elsewhere --json");
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{rule: "baseline-cut", group: "elsewhere"}],
      read: ["axis along y, “80” to “50”, linear", "4 bars"],
      skipped: ["the data are not at hand (--data FILE)"]
    });
  });

  test("ends with 1 where nothing could be read, and says so", async () => {
    const {run} = workspace({
      "none.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0,0L9,9"/></svg>'
    });
    const {code, out} = await run("check none.svg --elsewhere");
    expect(code).toBe(1);
    expect(out).toContain(
      "skipped: no axis of numbers or of time was found\nskipped: no bars, lines, areas or dots were found\n"
    );
  });

  test("refuses what is no SVG, and data that are no rows", async () => {
    const {run} = workspace({
      "bars.svg": barsSVG(values, names),
      "notes.txt": "no rows",
      "page.svg": "<p/>",
      "data.csv": csv
    });
    expect(await run("check --data data.csv")).toMatchObject({code: 1, err: expect.stringContaining("missing file")});
    expect(await run("check notebook.ts --data data.csv")).toMatchObject({
      code: 1,
      err: expect.stringContaining("no SVG: notebook.ts")
    });
    expect(await run("check bars.svg --data notes.txt")).toMatchObject({
      code: 1,
      err: expect.stringContaining("unknown kind of file")
    });
    expect(await run("check page.svg --data data.csv")).toMatchObject({
      code: 1,
      err: expect.stringContaining("invalid SVG: page.svg")
    });
    expect(await run("check bars.svg --data data.csv --article a.txt")).toMatchObject({
      code: 1,
      err: expect.stringContaining("--article with --data")
    });
  });
});

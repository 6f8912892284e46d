import {existsSync, readdirSync, symlinkSync} from "node:fs";
import {join, resolve} from "node:path";
import {describe, expect, test} from "vitest";
import {everyNth, testSome} from "../testSome.js";
import {source, workspace} from "./workspace.js";

const prints = (text: string) => `process.stdout.write(${JSON.stringify(text)});\n`;
const csv = "city,price\nRiga,700\nTartu,512\n";

/** Runs a loader of `data/rents/rents.csv` beside an older output. */
async function loaded(code: string, words = "load", name = "rents.csv.ts") {
  const space = workspace({[`data/rents/${name}`]: code, "data/rents/rents.csv": "old,1\n"});
  const ran = await space.run(words);
  return {...ran, space, left: space.read("data/rents/rents.csv")};
}

describe("nutgraf load", () => {
  test("writes what a loader prints, and from what it was made", {tags: "thorough"}, async () => {
    const space = workspace({
      "data/rents/rents.csv.ts": `import {cities} from "./cities.ts";
const header: string = "city,price";
async function main(): Promise<void> {
  await new Promise((done) => setTimeout(done, 20));
  process.stdout.write([header, ...cities].join("\\n") + "\\n");
}
main();
`,
      "data/rents/cities.ts": `export const cities = ["Riga,700", "Tartu,512"];\n`
    });
    expect(await space.run("load")).toEqual({
      code: 0,
      out: "new        data/rents/rents.csv  2 rows, 30 bytes, by rents.csv.ts\n",
      err: ""
    });
    expect(space.read("data/rents/rents.csv")).toBe(csv);
    const {"rents.csv": noted} = JSON.parse(space.read("data/rents/loaded.json"));
    expect(Object.keys(noted.loader)).toEqual(["cities.ts", "rents.csv.ts"]);
    expect(noted.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect((await space.run("load rents")).out).toMatch(/^unchanged /);
    expect((await space.run("load data/rents/rents.csv.ts")).out).toMatch(/^unchanged /);
    expect(readdirSync(join(space.folder, "data/rents"))).toHaveLength(4);
  });

  test("says that what a loader prints cannot be kept", async () => {
    const name = `${"x".repeat(220)}.csv`;
    const {run} = workspace({[`data/rents/${name}.ts`]: prints(csv)});
    const {err} = await run("load");
    expect(err).toContain(`unwritable file: data/rents/${name} (is its folder full or closed to you, or its name`);
  });

  testSome(
    [
      ["throws", `throw new Error("no network");`, /exit status 1: Error: no network; rents\.csv is left as it is\n$/],
      ["ends with a status", `console.log("a,b"); process.exit(3);`, /it ended with exit status 3; /],
      ["is killed", `${prints(csv)}process.kill(process.pid, "SIGKILL");`, /it was killed by SIGKILL; /],
      ["prints nothing", "export {};", /empty output: rents\.csv \(the loader prints the table/],
      ["prints a header alone", prints("city,price\n"), /no rows: rents\.csv/],
      [
        "prints a row with a field too many",
        prints(`${csv}Narva,430,x\n`),
        /3 fields: rents\.csv:4 \(the header has 2/
      ],
      ["prints a column twice", prints("a,a\n1,2\n"), /duplicate column: "a": rents\.csv/],
      ["prints a quote that never closes", prints(`${csv}"Narva,430\n`), /a quote that never closes: .*rents\.csv:4/],
      ["prints Latin-1", `process.stdout.write(Buffer.from([0x61, 0x0a, 0xe9, 0x0a]));`, /not UTF-8: rents\.csv:2/],
      ["prints a page", prints("<!doctype html>\n<p>Moved, here</p>\n"), /2 fields: rents\.csv:2/],
      ["is no TypeScript", "const = 1;", /rents\.csv\.ts: invalid syntax/],
      ["imports what is not there", `import "left-pad";`, /missing package: left-pad/],
      ["imports the press", `import {table} from "${source}/index.ts"; table;`, /a loader prints data/]
    ],
    everyNth(3)
  )("writes nothing where a loader %s", async ([, code, message]) => {
    const {code: status, out, err, left, space} = await loaded(code);
    expect({status, out, left}).toEqual({status: 1, out: "", left: "old,1\n"});
    expect(err).toMatch(message);
    expect(err).toMatch(/^nutgraf: failed loader: data\/rents\/rents\.csv\.ts: /m);
    expect(existsSync(join(space.folder, "data/rents/loaded.json"))).toBe(false);
  });

  testSome(
    [
      ["load --timeout 0.5", "setInterval(() => {}, 10);", /it did not end in 0\.5 s \(--timeout\)/],
      ["load --timeout 0.5", "for (;;);", /it did not end in 0\.5 s/],
      [
        "load --limit 0.01",
        `for (;;) await new Promise((d) => process.stdout.write("a,b\\n".repeat(999), d));`,
        /more than 0\.01 MB/
      ]
    ],
    everyNth(3)
  )("%s ends a loader that goes on", async ([words, code, message]) => {
    const {code: status, err, left} = await loaded(code, words);
    expect({status, left}).toEqual({status: 1, left: "old,1\n"});
    expect(err).toMatch(message);
  });

  test(
    "runs the other loaders where one fails, and shows what each says beside its output",
    {tags: "thorough"},
    async () => {
      const space = workspace({
        "data/a/one.csv.js": `console.error("asking"); throw new Error("no");`,
        "data/b/two.json.mjs": prints(`[{"city": "Riga", "price": 700}]`)
      });
      const {code, out, err} = await space.run("load");
      expect({code, out}).toEqual({code: 1, out: "new        data/b/two.json  1 row, 32 bytes, by two.json.mjs\n"});
      expect(err).toMatch(/^asking$/m);
      expect(err).toMatch(/one\.csv\.js: it ended with exit status 1: Error: no; one\.csv is not written\n$/);
    }
  );

  testSome(
    [
      ["load", {}, /missing data: no folder data here/],
      ["load", {"data/a/rents.csv": csv}, /missing loaders: data holds none \(rents\.csv\.ts/],
      ["load a", {"data/a/rents.csv": csv}, /missing loaders: data\/a holds none/],
      ["load b", {"data/a/rents.csv": csv}, /unknown story: b/],
      ["load data/a/x.csv.ts", {"data/a/rents.csv": csv}, /missing file: data\/a\/x\.csv\.ts/],
      ["load --timeout soon", {"data/a/rents.csv": csv}, /invalid timeout: soon/],
      ["load --limit 0", {"data/a/rents.csv": csv}, /invalid limit: 0 \(MB, above 0 to 500\)/],
      ["load", {"data/a/x.csv.ts": "", "data/a/x.csv.sql": ""}, /two loaders of one file: x\.csv\.ts and x\.csv\.sql/]
    ],
    everyNth(2)
  )("%s is refused with what to do", async ([words, files, message]) => {
    const {code, err} = await workspace(files).run(words);
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });
});

describe("a loader in SQL", () => {
  const sql = `CREATE TABLE t AS SELECT * FROM (VALUES ('Riga, "LV"', 700.5, 1e-9), ('Tartu', NULL, 2)) AS v(city, price, small);
COPY t TO 'FOLDER/t.parquet';
SELECT city, price, small::DOUBLE AS small FROM 't.parquet' ORDER BY city;
`;

  test("names the line that installs DuckDB where it is missing", async () => {
    const {code, err, left} = await loaded(sql, "load", "rents.csv.sql");
    expect({code, left}).toEqual({code: 1, left: "old,1\n"});
    expect(err).toContain(
      "missing package: @duckdb/node-api, which runs data/rents/rents.csv.sql (npm install @duckdb/node-api)"
    );
  });

  const withDuckDB = (name: string, text: string) => {
    const space = workspace();
    space.write(`data/rents/${name}`, text.replaceAll("FOLDER", join(space.folder, "data/rents")));
    symlinkSync(resolve(import.meta.dirname, "../../node_modules"), join(space.folder, "node_modules"), "junction");
    return space;
  };

  test("prints the rows of its last statement, of a Parquet file beside it", {tags: "duckdb"}, async () => {
    const space = withDuckDB("rents.csv.sql", sql);
    const {code, err, out} = await space.run("load");
    expect({code, err}).toEqual({code: 0, err: ""});
    expect(out).toMatch(/^new +data\/rents\/rents\.csv {2}2 rows, .* by rents\.csv\.sql\n$/);
    expect(space.read("data/rents/rents.csv")).toBe('city,price,small\n"Riga, ""LV""",700.5,0.000000001\nTartu,,2\n');
    expect((await space.run("load")).out).toMatch(/^unchanged/);
  });

  test("prints tabs into a .tsv", {tags: "duckdb"}, async () => {
    const space = withDuckDB("rents.tsv.sql", "SELECT 'a, b' AS city, 1 AS price");
    expect((await space.run("load")).code).toBe(0);
    expect(space.read("data/rents/rents.tsv")).toBe("city\tprice\na, b\t1\n");
  });

  test.each([
    ["SELECT * FROM nowhere", /Catalog Error: Table with name nowhere does not exist/],
    ["SELEC 1", /status 1: Error: .*Parser Error/],
    ["-- nothing", /no statement/],
    ["SELECT 1 AS a WHERE false", /no rows: rents\.csv/]
  ])("says what is wrong with %s", {tags: "duckdb"}, async (text, message) => {
    const {code, err} = await withDuckDB("rents.csv.sql", text).run("load");
    expect(code).toBe(1);
    expect(err).toMatch(message);
  });

  test("makes no JSON", {tags: "duckdb"}, async () => {
    const {err} = await withDuckDB("rents.json.sql", "SELECT 1").run("load");
    expect(err).toMatch(/a query makes a \.csv or a \.tsv/);
  });
});

describe("nutgraf check", () => {
  const files = {
    "data/rents/rents.csv.ts": `import {rows} from "./rows.ts";\nprocess.stdout.write("city,price\\n" + rows);\n`,
    "data/rents/rows.ts": 'export const rows = "Riga,700\\nTartu,512\\n";\n',
    "data/rents/rents.ts": `import {moneyIn, stated, table} from "${source}/index.ts";
export const rents = table(new URL("rents.csv", import.meta.url), {
  key: "city",
  source: {id: "office", name: "Rent Office"},
  period: stated("2024"),
  columns: {city: "text", price: {unit: moneyIn("EUR")}}
});
`,
    "notebooks/rents.ts": `import {bars, claimOfCell, figure, notebook, periodOf, say} from "${source}/index.ts";
import {rents} from "../data/rents/rents.ts";
import {everyNth, testSome} from "../testSome.js";
const {price} = rents.at("Tartu");
export const flats = figure({
  id: "flats",
  headline: say\`A flat in Tartu costs \${price}\`,
  deck: say\`Monthly rent of a flat by city, \${periodOf(claimOfCell(price))}\`,
  form: bars(rents, {name: "city", value: "price"})
});
export default notebook({slug: "rents", title: say\`Rents\`, cells: [flats], widths: [320], without: ["png", "pdf"]});
`
  };

  test(
    "says when a loader or what it made was changed since, and nothing where all is as it was",
    {tags: "thorough"},
    async () => {
      const space = workspace(files);
      expect((await space.run("render")).err).toContain(
        "rents.csv (run nutgraf load, which makes it by the .ts beside it)"
      );
      expect((await space.run("load")).code).toBe(0);
      expect((await space.run("render")).err).toBe("");
      expect((await space.run("check")).out).toContain("0 errors, 0 warnings");

      space.write("data/rents/rows.ts", 'export const rows = "Riga,700\\nTartu,513\\n";\n');
      const changed = await space.run("check --rule stale");
      expect(changed.code).toBe(2);
      expect(changed.out).toContain(
        "rents.csv: found a file that was made before rows.ts was changed; expected what rents.csv.ts makes (run nutgraf load, and then nutgraf render)"
      );
      await space.run("load");
      expect((await space.run("render")).err).toBe("");
      expect((await space.run("check")).out).toContain("0 errors, 0 warnings");

      space.write("data/rents/rents.csv", "city,price\nRiga,700\nTartu,999\n");
      await space.run("render");
      expect((await space.run("check")).out).toContain(
        "rents.csv: found a file that was changed since its loader made it"
      );

      space.write("data/rents/loaded.json", "{}\n");
      expect((await space.run("check")).out).toContain(
        "found a file of which loaded.json does not say that its loader made it"
      );
      await space.run("load");
      await space.run("render");
      expect((await space.run("check")).out).toContain("0 errors, 0 warnings");
    }
  );
});

import {describe, expect, test} from "vitest";
import {renderedWorkspace, source} from "./workspace.js";

const rents = `city,price,status
Riga,700,
Tartu,512,p
Narva,,
Tallinn,655,
`;

const data = `import {table, moneyIn, stated} from "${source}/index.ts";
export const rents = table(new URL("rents.csv", import.meta.url), {
  key: "city",
  source: {id: "office", name: "Rent Office"},
  period: stated("2024"),
  columns: {
    city: "text",
    price: {unit: moneyIn("EUR"), flags: {column: "status", provisional: ["p"]}}
  }
});
`;

const notebook = `import {bars, claimOfCell, figure, notebook, periodOf, say} from "${source}/index.ts";
import {rents} from "../data/rents.ts";
const cheapest = rents.at("Tartu").price;
export const flats = figure({
  id: "flats",
  headline: say\`A flat in Tartu costs \${cheapest}, less than in Riga\`,
  deck: say\`Monthly rent of a flat by city, \${periodOf(claimOfCell(cheapest))}\`,
  form: bars(rents, {name: "city", value: "price"})
});
export default notebook({slug: "story", title: say\`Rents\`, cells: [flats]});
`;

const files = {"data/rents.csv": rents, "data/rents.ts": data, "notebooks/story.ts": notebook};
const words = "render --width 640 --format svg,html,csv";

describe("a story of a data file", () => {
  test("publishes each cell with its row of the file, in CSV and in the page's table", async () => {
    const {read} = await renderedWorkspace(files, words);
    const lines = read("charts/story/flats.csv").split("\n");
    expect(lines).toContain(
      "Riga,,,rents/price/0,cell,price,700,699.5,700.5,exact,EUR,,,,2024,,Rent Office,rents.csv#row=2,"
    );
    expect(lines).toContain(
      "Tartu,,,rents/price/1,cell,price,512,511.5,512.5,exact,EUR,,,,2024,,Rent Office,rents.csv#row=3,provisional"
    );
    expect(lines).toContain("Narva,,,rents/price/2,cell,price,,,,,EUR,,,,2024,,Rent Office,rents.csv#row=4,");
    const page = read("charts/story/flats.html");
    expect(page).toContain('<th scope="row">Riga: €700</th>');
    expect(page).toContain('<th scope="row">Narva: no figure</th>');
  });

  test("verify measures the bar of the row that a text takes its number from", async () => {
    const {run} = await renderedWorkspace(files, words);
    const {out} = await run("verify charts/story/flats-640.svg");
    expect(out).toMatch(/\(claim rents-price-1\)[^]*?drawn {6}a bar of [\d.]+ px: 512, ratio 1\.000/);
  });

  test("is checked against what it publishes", {tags: "thorough"}, async () => {
    const {run} = await renderedWorkspace(files, words);
    const {out} = await run("check");
    expect(out).not.toContain("csv-disagrees");
    expect(out).not.toContain("snippet-disagrees");
    expect(out).not.toContain("number-unlicensed");
    expect(out).not.toContain("record-disagrees");
  });

  test.each([
    ["flats.csv", ",700,699.5", ",701,699.5", "csv-disagrees"],
    ["flats.csv", "rents.csv#row=3", "rents.csv#row=4", "csv-disagrees"],
    ["flats.csv", ",provisional", ",", "csv-disagrees"],
    ["flats.csv", "price,,,,,EUR", "price,0,,,,EUR", "csv-disagrees"],
    ["flats.html", "Riga: €700", "Riga: €500", "snippet-disagrees"],
    ["flats.html", "Riga: €700", "Tartu: €700", "snippet-disagrees"],
    ["flats.html", "Narva: no figure", "Narva: €0", "snippet-disagrees"]
  ])("%s with %s for %s is found", async (name, from, to, rule) => {
    const {run, read, write} = await renderedWorkspace(files, words);
    const text = read(`charts/story/${name}`);
    expect(text).toContain(from);
    write(`charts/story/${name}`, text.replace(from, to));
    expect((await run(`check --rule ${rule}`)).out).toContain(rule);
  });
});

const inWords = `import {absent, claim, countOf, exact, figure, notebook, say, statPanel, unattributed} from "${source}/index.ts";
export const hurt = claim({
  id: "hurt",
  topic: "people seriously hurt",
  quantity: exact(9),
  unit: countOf("person", "people"),
  period: absent,
  attribution: unattributed,
  anchor: {kind: "elsewhere", url: "https://example.org/"}
});
export const crashes = figure({
  id: "crashes",
  headline: say\`Nine people were seriously hurt\`,
  deck: say\`People hurt on hire bicycles\`,
  form: statPanel([{claim: hurt, label: say\`were seriously hurt\`}])
});
export default notebook({slug: "story", title: say\`Crashes\`, cells: [crashes]});
`;

test("a number that a headline has in words, and nobody inserted, is not missed in the record", async () => {
  const {run} = await renderedWorkspace({"notebooks/story.ts": inWords}, "render --width 640 --format svg");
  const {out} = await run("check --rule record-disagrees");
  expect(out).toMatch(/: 0 errors, 0 warnings, 0 waived\n$/);
});

import {expect, test} from "vitest";
import {renderedWorkspace, source} from "./workspace.js";

const cities = ["Riga", "Tartu", "Narva", "Tallinn", "Vilnius"];
const prices = [700, 512, 430, 655, 690];
const csvOf = (values: readonly number[]) =>
  `city,price,homes\n${cities.map((city, index) => `${city},${values[index]},${index + 3}`).join("\n")}\n`;

const data = `import {countOf, moneyIn, stated, table} from "${source}/index.ts";
export const rents = table(new URL("rents.csv", import.meta.url), {
  key: "city",
  source: {id: "office", name: "Rent Office"},
  period: stated("2024"),
  columns: {city: "text", price: {unit: moneyIn("EUR")}, homes: {unit: countOf("home", "homes")}}
});
`;

const notebook = `import {bars, claimOfCell, figure, notebook, periodOf, say} from "${source}/index.ts";
import {rents} from "../data/rents.ts";
const {price, homes} = rents.at("Tartu");
export const flats = figure({
  id: "flats",
  headline: say\`A flat in Tartu costs \${price}\`,
  deck: say\`Monthly rent of a flat by city, \${periodOf(claimOfCell(price))}\`,
  form: bars(rents, {name: "city", value: "price"})
});
export const houses = figure({
  id: "houses",
  headline: say\`Tartu has \${homes}\`,
  deck: say\`Homes by city, \${periodOf(claimOfCell(homes))}\`,
  form: bars(rents, {name: "city", value: "homes"})
});
export default notebook({slug: "story", title: say\`Rents\`, cells: [flats, houses], widths: [320, 640], without: ["png", "pdf"]});
`;

const files = {"data/rents.csv": csvOf(prices), "data/rents.ts": data, "notebooks/story.ts": notebook};

/** The findings of a check, each with its file and its first line. */
async function findingsAfter(change: (space: Awaited<ReturnType<typeof renderedWorkspace>>) => void) {
  const space = await renderedWorkspace(files);
  change(space);
  const {out} = await space.run("check");
  return [...out.matchAll(/^ {2}(\S+) {2}(.*)\n {4}(.*)$/gm)].map(
    ([, rule, file, words]) => `${rule} ${file}: ${words}`
  );
}

test("check tells nothing of what is published of the data as it is", {tags: "thorough"}, async () => {
  expect(await findingsAfter(() => undefined)).toEqual([]);
  const {run} = await renderedWorkspace(files);
  expect((await run("check")).out).toContain("0 errors, 0 warnings");
});

const rulesOf = (told: readonly string[]) => told.map((line) => line.split(" ")[0]);

test("check tells a changed data file once a figure, as a change of its cells", {tags: "thorough"}, async () => {
  const told = await findingsAfter(({write}) => write("data/rents.csv", csvOf([710, 512, 430, 655, 690])));
  expect(told.filter((line) => line.includes("facts of the figure"))).toEqual([
    "stale charts/story/flats-320.svg and 3 more: 320, 640 px, light and dark: facts of the figure: found price of Riga 700, in rents.csv; expected 710",
    "stale charts/story/houses-320.svg and 3 more: 320, 640 px, light and dark: facts of the figure: found rents.csv as it was (no cell of it that is drawn has changed); expected rents.csv as it is now"
  ]);
  // The sheet, and what the data package says of the files.
  expect(rulesOf(told)).toEqual(["stale", "page-disagrees", "page-disagrees", "stale", "stale"]);
});

test("check tells of many changed cells the first, and how many more", {tags: "thorough"}, async () => {
  const told = await findingsAfter(({write}) => write("data/rents.csv", csvOf(prices.map((price) => price + 5))));
  expect(told.find((line) => line.includes("facts of"))).toMatch(
    /found price of Riga 700, of Tartu 512, of Narva 430 and 2 more, in rents\.csv; expected 705, 517, 435 and 2 more$/
  );
});

test("check tells a claim that was changed without a render once", {tags: "thorough"}, async () => {
  const told = await findingsAfter(({write, read}) =>
    write("data/rents.ts", read("data/rents.ts").replace('stated("2024")', 'stated("2023")'))
  );
  expect(told.find((line) => line.includes("facts of"))).toMatch(
    /: facts of the figure: found .*2024.*; expected .*2023/
  );
  expect(told.filter((line) => line.includes("facts of"))).toHaveLength(2);
});

test(
  "check looks at what is published of older numbers by those, and tells what is wrong with it",
  {tags: "thorough"},
  async () => {
    const told = await findingsAfter(({write, read}) => {
      write("data/rents.csv", csvOf([710, 512, 430, 655, 690]));
      write("charts/story/flats-640.svg", read("charts/story/flats-640.svg").replace(">€512<", ">€213<"));
    });
    expect(rulesOf(told)).toContain("label-elsewhere");
  }
);

test("check tells a file of other numbers than the others of its figure in full", {tags: "thorough"}, async () => {
  const told = await findingsAfter(({write, read}) => {
    const path = "charts/story/flats-640.svg";
    write(path, read(path).replaceAll("512", "213"));
  });
  expect(rulesOf(told)).toContain("table-disagrees");
});

import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {workspace} from "../cli/workspace.js";

const folder = join(import.meta.dirname, "../forms/gallery");
const left = ["gallery.ts", "description.ts"];

/** The figures of the gallery and their data, all of a country that does not exist. */
const files = readdirSync(folder).filter((name) => !left.includes(name));
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const forms = files
  .filter((name) => name.endsWith(".ts") && /export const chart/.test(read(name)))
  .map((name) => name.replace(".ts", ""));

/** What the press exports of its forms, but for what reads their outlines. */
const index = readFileSync(join(import.meta.dirname, "../../src/index.ts"), "utf8");
const exported = [...index.matchAll(/^export \{(\w+)\} from "\.\/forms\//gm)]
  .map(([, name = ""]) => name)
  .filter((name) => name !== "readRegions")
  .toSorted();

const notebook = `
${forms.map((form) => `import {chart as ${form}} from "../data/marn/${form}.js";`).join("\n")}
import {countOf, figure, notebook, say, stated, table} from "nutgraf";
import {Plot, plot} from "nutgraf/plot";

const homes = table(new URL("../data/marn/homes.csv", import.meta.url), {
  id: "new-homes",
  key: "town",
  source: {id: "housing-office", name: "Housing office"},
  period: stated("2024"),
  columns: {town: "text", homes: {header: "Built", unit: countOf("home", "homes")}}
});

export const any = figure({
  id: "any-chart",
  headline: say\`Marn builds most\`,
  deck: say\`New homes by town\`,
  form: plot({
    x: {label: "Homes"},
    y: {label: null},
    marks: [Plot.barX(homes.data, {x1: 0, x2: "homes", y: "town", sort: {y: "-x2"}}), Plot.ruleX([0])]
  }),
});

export default notebook({
  slug: "marn",
  widths: [320, 640, 1000],
  title: say\`A country in figures\`,
  without: ["inline", "png", "pdf", "html"],
  cells: [
    say\`Marn is a country that does not exist, and has a figure of every kind.\`,
    ${forms.join(",\n    ")},
    any,
    say\`That is all that there is to say of it.\`
  ]
});
`;

/** A module whose tables have ids of their own, since some files are read by several and a story has each id once. */
const tablesNamed = (name: string, text: string) =>
  text.replace(
    /(table\(new URL\("(\w+)\.csv", import\.meta\.url\), \{)/g,
    `$1id: "$2-${name.replace(/\W+/g, "-").toLowerCase()}", `
  );

test(
  "a story of every form is rendered and checked with what nutgraf exports, and no waiver",
  {tags: "thorough"},
  async () => {
    expect(forms).toEqual(exported);
    const space = workspace({
      ...Object.fromEntries(files.map((name) => [`data/marn/${name}`, tablesNamed(name, read(name))])),
      "notebooks/marn.ts": notebook
    });
    expect(await space.run("render")).toMatchObject({code: 0, err: ""});
    const {code, out} = await space.run("check");
    expect(out).toMatch(new RegExp(`of ${forms.length + 1} figures: 0 errors, 0 warnings, 0 waived$`, "m"));
    expect(code).toBe(0);
  }
);

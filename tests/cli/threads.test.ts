import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {source, workspace} from "./workspace.js";

/** A notebook of figures that each show a number of their own; one may fail when it is drawn. */
function manyFigures(count: number, faulty = -1): string {
  const names = "claim, exact, figure, notebook, say, shareGrid, shareOf, stated, unattributed, whole";
  return `import {${names}} from "${source}/index.ts";
const period = stated("2024");
const votes = whole({id: "votes", label: "The votes", measure: "ballots", geography: "FR", period});
const anchor = {kind: "elsewhere", url: "https://example.org/"} as const;
const cells = Array.from({length: ${count}}, (_, index) => {
  const share = claim({id: \`share-\${index}\`, topic: "turnout", quantity: exact(1 + index), unit: shareOf(votes), period, attribution: unattributed, anchor});
  const chart = figure({
    id: \`county-\${index}\`,
    headline: say\`The list won \${share} of the votes\`,
    deck: say\`Share\`,
    form: shareGrid([{claim: share, label: say\`the list\`}], {rest: say\`others\`}),
    alt: say\`Grid: \${share}.\`
  });
  if (index !== ${faulty}) return chart;
  return Object.assign(() => { throw new Error("no paper left"); }, {figure: chart.figure});
});
export default notebook({slug: "counties", title: say\`The count\`, cells});
`;
}

test(
  "nutgraf render --jobs 2 writes what --jobs 1 does, byte for byte and in reading order",
  {tags: "thorough"},
  async () => {
    const {folder, run, snapshot} = workspace({"notebooks/counties.ts": manyFigures(3)});
    const printed: string[] = [];
    for (const jobs of ["1", "2"]) {
      const words = `render --width 320 --format svg,inline,png,csv --jobs ${jobs}`;
      const {code, out, err} = await run(`${words} --out ${jobs}`);
      expect({code, err}).toEqual({code: 0, err: ""});
      printed.push(out.replace(/^\d\//gm, "").replace(/ +[\d.]+ ms|in [\d.]+ s/g, ""));
    }
    const paths = Object.keys(snapshot()).filter((path) => path.startsWith("1/"));
    expect(paths.length).toBeGreaterThan(20);
    for (const path of paths) {
      const [one, two] = [path, path.replace("1/", "2/")].map((name) => readFileSync(join(folder, name)));
      expect(two?.equals(one ?? Buffer.of()), path).toBe(true);
    }
    expect(printed[1]).toBe(printed[0]);
  }
);

test(
  "nutgraf render --jobs 2 tells what is wrong as --jobs 1 does, in one line, and writes nothing",
  {tags: "thorough"},
  async () => {
    const {run, snapshot} = workspace({"notebooks/counties.ts": manyFigures(4, 2)});
    const [one, two] = [await run("render --format svg --jobs 1"), await run("render --format svg --jobs 2")];
    expect(one).toMatchObject({code: 1, out: ""});
    expect(one.err).toMatch(/^nutgraf: notebooks\/counties\.ts:\d+: no paper left: figure county-2 at 280 px\n$/);
    expect(two).toEqual(one);
    expect(Object.keys(snapshot())).toEqual(["notebooks/counties.ts"]);
  }
);

test.each(["0", "-1", "1.5", "two", ""])("nutgraf render --jobs=%s is refused", async (word) => {
  const {code, err, out} = await workspace({"notebooks/counties.ts": manyFigures(1)}).run(`render --jobs=${word}`);
  expect({code, out}).toEqual({code: 1, out: ""});
  expect(err).toBe(`nutgraf: invalid jobs: ${word} (a whole number from 1)\n`);
});

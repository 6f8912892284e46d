import {expect, test} from "vitest";
import {claimsModule, source, story, workspace} from "./workspace.js";

/** What a failing run printed, having held that it printed one line, no result, and wrote nothing. */
async function refusal(files: Readonly<Record<string, string>>, words: readonly string[] = ["render"]) {
  const {runWords, snapshot} = workspace(files);
  const before = snapshot();
  const {code, out, err} = await runWords(words);
  expect({code, out}).toEqual({code: 1, out: ""});
  expect(snapshot()).toEqual(before);
  const [line, ...more] = err.trimEnd().split("\n");
  expect(more).toEqual([]);
  return line;
}

const withClaim = (fields: Readonly<Record<string, string>>) => ({...story(), "data/claims.ts": claimsModule(fields)});

const withNotebook = (text: string) => ({...story(), "notebooks/story.ts": text});

test.each([
  ["moreThan(NaN)", {quantity: "moreThan(NaN)"}, "data/claims.ts:6: invalid value: NaN: claim oil-share"],
  [
    'stated("last year")',
    {period: 'stated("last year")'},
    "data/claims.ts:8: invalid period: last year (EDTF wants 2020, 2023-03, 2023-07-13, 2016/2020 or [2023-07-10,2023-07-11]): claim oil-share"
  ],
  [
    "exact(1.5, 0)",
    {quantity: "exact(1.5, 0)"},
    "data/claims.ts:6: invalid decimals: 1.5 does not have 0: claim oil-share"
  ]
])("nutgraf render names the claim of %s, which fails before there is one", async (_, fields, line) => {
  expect(await refusal(withClaim(fields))).toBe(`nutgraf: ${line}`);
});

test.each([
  ['{slug: "../../elsewhere", title: {text: ""}, cells: []}', 'invalid notebook id: "../../elsewhere" (kebab-case)'],
  [
    '{slug: "story", title: {text: ""}, cells: [Object.assign(() => null, {figure: {id: "../oil", uses: []}})]}',
    'invalid figure id: "../oil" (kebab-case)'
  ],
  ['{slug: "story", title: {text: ""}, cells: [() => null]}', "missing default export (export default notebook({…}))"],
  ['{slug: "story", cells: []}', "missing default export (export default notebook({…}))"],
  ["null", "missing default export (export default notebook({…}))"]
])("nutgraf render refuses %s for a notebook", async (exported, message) => {
  const line = await refusal(withNotebook(`export default ${exported};\n`));
  expect(line).toBe(`nutgraf: notebooks/story.ts: ${message}`);
});

test("nutgraf render refuses what a notebook throws, whatever it is", async () => {
  expect(await refusal(withNotebook('throw "boo";\n'))).toBe("nutgraf: notebooks/story.ts: boo");
  expect(await refusal(withNotebook('throw new Error("two\\nlines");\n'))).toBe(
    "nutgraf: notebooks/story.ts:1: two lines"
  );
});

test("nutgraf render refuses an import of what is not there", async () => {
  const lost = `import {notebook} from "${source}/index.ts";\nimport "../data/lost.ts";\nexport default notebook;\n`;
  expect(await refusal(withNotebook(lost))).toBe("nutgraf: notebooks/story.ts:2: missing module: ../data/lost.ts");
});

test("nutgraf render refuses a folder where a file is to stand", {tags: "thorough"}, async () => {
  expect(await refusal({...story(), "charts/story/oil-320.svg/any": ""}, ["render", "--width", "320"])).toBe(
    "nutgraf: notebooks/story.ts: foreign file: charts/story/oil-320.svg (a folder; move it)"
  );
});

test.each([
  [["--widht"], "unknown option: --widht"],
  [["--versoin"], "unknown option: --versoin (did you mean --version?)"],
  [["help", "rendr"], "unknown command: rendr (did you mean render?)"],
  [["render", "--out", ""], "missing folder: --out takes one"],
  [["render", "--jobs", "-1"], "missing value: --jobs (one that begins with a dash is written --jobs=-…)"],
  [["render", "--jobs=-1"], "invalid jobs: -1 (a whole number from 1)"],
  [["render", "--out"], "option '-o, --out <value>' argument missing"],
  [["render", "--check=yes"], "option '--check' does not take an argument"],
  [["render", "--width", ","], "missing width (for example 280,320,400,500,640,800,1000)"],
  [["render", "notebooks"], "invalid notebook: notebooks (a .ts or .js module)"],
  [["anchor", "article.txt", "30", "percent"], "unexpected word: percent (put a figure of several words in quotes)"]
])("nutgraf %j is refused", async (words, message) => {
  expect(await refusal(story(), words)).toContain(`nutgraf: ${message}`);
});

test("nutgraf render without notebooks says where it looked", async () => {
  expect(await refusal({})).toBe("nutgraf: missing notebooks: no folder notebooks here (name a notebook)");
  expect(await refusal({"notebooks/story.d.ts": ""})).toBe(
    "nutgraf: missing notebooks: the folder notebooks holds none"
  );
});

import {describe, expect, test} from "vitest";
import {claimsModule, notebookModule, story, workspace} from "./workspace.js";

/** Runs a render that must fail: exit code 1, one line on stderr that says what and where, and nothing written. */
async function refused(
  files: Readonly<Record<string, string>>,
  line: RegExp,
  words = "render",
  start = /^nutgraf: /
): Promise<void> {
  const {run, snapshot} = workspace(files);
  const before = snapshot();
  const {code, out, err} = await run(words);
  expect(err).toMatch(line);
  expect(err).toMatch(start);
  expect({code, out, lines: err.trimEnd().split("\n").length}).toEqual({code: 1, out: "", lines: 1});
  expect(snapshot()).toEqual(before);
}

const withClaim = (fields: Readonly<Record<string, string>>) => ({
  ...story(),
  "data/claims.ts": claimsModule(fields)
});

describe("nutgraf render refuses, before anything is written, in one line that names file, claim and value,", () => {
  test.each([
    ["a share over 100", {quantity: "moreThan(120)"}, /invalid share: 120 .*claim oil-share$/m],
    ["a negative share", {quantity: "moreThan(-3)"}, /invalid share: -3 .*claim oil-share$/m],
    [
      "a value that is no number",
      {quantity: '{bound: "moreThan", value: NaN}'},
      /invalid value: NaN: claim oil-share$/m
    ],
    ["an unknown unit", {unit: '{kind: "barrels"}'}, /unknown unit: .*barrels.*claim oil-share$/m],
    ["an unknown bound", {quantity: '{bound: "roughly", value: 3}'}, /unknown bound: roughly: claim oil-share$/m],
    [
      "a period that is not EDTF",
      {period: '{basis: "stated", edtf: "last year"}'},
      /invalid period: last year .*claim oil-share$/m
    ],
    ["a claim without source", {attribution: "undefined"}, /missing source: claim oil-share/],
    ["an id that cannot name a file", {id: '"Oil share"'}, /invalid claim id: "Oil share"/]
  ])("%s", async (_, fields, line) => {
    await refused(withClaim(fields), line, "render", /^nutgraf: data\/claims\.ts:\d+: /);
  });

  test("two figures of one id", () =>
    refused(story(["oil", "oil"]), /^nutgraf: notebooks\/story\.ts:\d+: duplicate figure id: oil$/m));

  test("two claims of one id", async () => {
    const twin = `import {oilShare as other} from "../data/twin.ts";\nconst twins = [oilShare, other];`;
    const figures = notebookModule(["oil"], "story", twin).replace(
      "alt: say`Grid: ${oilShare}",
      "alt: say`Grid: ${twins[1]}"
    );
    const files = {...story(), "data/twin.ts": claimsModule(), "notebooks/story.ts": figures};
    await refused(files, /^nutgraf: notebooks\/story\.ts:\d+: duplicate claim id: oil-share$/m);
  });

  test.each(["239", "-3", "wide", "99999", "320.5", "0x280", "6.4e2"])("a width of %s", (width) =>
    refused(story(), new RegExp(`^nutgraf: invalid width: ${width} `), `render --width=${width}`)
  );

  test("a notebook without default export", () =>
    refused(
      {...story(), "notebooks/story.ts": "export const figure = 1;\n"},
      /^nutgraf: notebooks\/story\.ts: missing default export/
    ));

  test("a default export that is no notebook", () =>
    refused(
      {...story(), "notebooks/story.ts": "export default {cells: 3};\n"},
      /^nutgraf: notebooks\/story\.ts: missing default export/
    ));

  test("a notebook that is not there", () =>
    refused(story(), /^nutgraf: missing file: nowhere\.ts$/m, "render nowhere.ts"));

  test("a notebook that does not parse", () =>
    refused({...story(), "notebooks/story.ts": "export default {{;\n"}, /^nutgraf: .*notebooks\/story\.ts/));

  test("a folder that cannot be written to", async () => {
    await refused({...story(), charts: "a file"}, /^nutgraf: unwritable folder: .*charts.*is a file\)$/m);
    await refused({...story(), "charts/story": "a file"}, /^nutgraf: unwritable folder: .*story.*is a file\)$/m);
  });

  test("two notebooks of one slug", () =>
    refused(
      {...story(), "notebooks/twin.ts": notebookModule()},
      /^nutgraf: duplicate slug: story: notebooks\/story\.ts and notebooks\/twin\.ts$/m
    ));

  test("a figure that is not there", () =>
    refused(story(), /^nutgraf: unknown figure: oyl \(did you mean oil\?\)$/m, "render --only oyl"));

  test("a character that the font lacks, found while drawing the last of the figures", {tags: "thorough"}, async () => {
    const last = notebookModule(["oil", "gas"]).replace(/unknown: say`not stated`(?!.*unknown)/s, "unknown: say`无`");
    await refused(
      {...story(), "notebooks/story.ts": last},
      /^nutgraf: notebooks\/story\.ts:.* missing glyph: 无 \(U\+65E0\).*figure gas at 280 px$/m
    );
  });

  test("a digit typed by hand into a headline", async () => {
    const typed = notebookModule().replace("of the oil`,", "of the oil, up from 20 percent`,");
    await refused(
      {...story(), "notebooks/story.ts": typed},
      /^nutgraf: notebooks\/story\.ts:\d+: typed digit in text: /
    );
  });
});

test("nutgraf render passes over a folder that has the name of a notebook, and refuses to be called with one", async () => {
  const {run, write} = workspace({...story(), "notebooks/x.ts/note.txt": ""});
  write("notebooks/story.ts", notebookModule());
  expect((await run("render --width 320 --format svg")).code).toBe(0);
  expect((await run("render notebooks/x.ts")).err).toBe("nutgraf: invalid notebook: notebooks/x.ts (a folder)\n");
});

import {expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";

/** A form of its own that finds no room. */
const narrow = `const narrow = {...shareGrid({claim: oilShare, label: say\`from Azerbaijan\`}, {unknown: say\`not stated\`}), *layouts() {
  throw new Error("no room");
}};`;

/** A notebook of figures of which two are refused while they are drawn, and one is not. */
const refused = notebookModule(["oil", "sea", "land"], "story", narrow).replace(
  /(id: "(?:sea|land)"[^]*?form: ).*,\n/g,
  "$1narrow,\n"
);

test("render names every figure that is refused, and writes nothing", async () => {
  const space = workspace({...story(), "notebooks/story.ts": refused});
  const {code, err} = await space.run("render --format svg --width 320");
  const lines = ["sea", "land"].map((id) => `nutgraf: notebooks/story.ts:4: no room: figure ${id} at 320 px\n`);
  expect([code, err]).toEqual([1, lines.join("")]);
  expect(Object.keys(space.snapshot()).filter((path) => path.startsWith("charts"))).toEqual([]);
});

test("render names what is refused in every notebook", async () => {
  const space = workspace({
    ...story(),
    "notebooks/a.ts": 'throw new Error("first");\n',
    "notebooks/b.ts": 'throw new Error("second");\n'
  });
  const {code, err} = await space.run("render");
  expect([code, err]).toEqual([1, "nutgraf: notebooks/a.ts:1: first\nnutgraf: notebooks/b.ts:1: second\n"]);
});

test("a command takes the name of a story for its notebook", async () => {
  const {run} = workspace(story());
  expect(await run("render story --format svg --width 320")).toMatchObject({code: 0, err: ""});
  expect((await run("render stor")).err).toBe("nutgraf: invalid notebook: stor (a .ts or .js module)\n");
});

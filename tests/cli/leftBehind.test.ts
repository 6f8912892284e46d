import {expect, test} from "vitest";
import {renderedWorkspace} from "./workspace.js";

test("a render of some formats says which files of a figure it left as they were, and only of one that changed", async () => {
  const {run, read, write} = await renderedWorkspace(undefined, "render --format svg,dark,csv,html --width 320,640");
  expect(await run("render --format svg --width 320,640")).toMatchObject({code: 0, err: ""});
  write("notebooks/story.ts", read("notebooks/story.ts").replace("Azerbaijan supplies", "Baku supplies"));
  expect(await run("render --format svg --width 320")).toMatchObject({
    code: 0,
    err: "nutgraf: charts/story/oil-320-dark.svg and 5 other files of oil are of an earlier render (nutgraf render makes all)\n"
  });
  expect((await run("render --check --format svg")).err).toBe("");
  expect(await run("render --format svg,dark,csv,html --width 320,640")).toMatchObject({code: 0, err: ""});
});

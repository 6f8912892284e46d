import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {type Change, writeChanges} from "../../src/publish/plan/folder.js";
import {planStory} from "../../src/publish/plan/publishStory.js";
import {dropUnchanged, textToBe, waitingFiles} from "../../src/publish/plan/putAside.js";
import story from "../../notebooks/israel-azerbaijan.js";
import {workspace} from "../cli/workspace.js";

const sha256 = "9834876dcfb05cb167a5c24953eba58c4ac89b1adf57f28f2f9d09af107ee8f0"; // of "aaa"
const change = (name: string, state: Change["state"]): Change => ({name, state, content: "aaa"});

function waiting() {
  const files = waitingFiles();
  onTestFinished(files.close);
  return files;
}

test("waitingFiles() lets go of contents, from which writeChanges writes the same", async () => {
  const {folder, read} = workspace({"story/same.svg": "aaa", "story/other.svg": "b"});
  const own = join(folder, "story");
  const {putAside} = waiting();
  const changes = [change("same.svg", "unchanged"), change("other.svg", "changed"), change("new.svg", "new")];
  const aside = await Promise.all(changes.map((each) => putAside(own, each)));
  expect(aside).toEqual(changes.map((each) => ({...each, content: null, aside: {bytes: 3, sha256}})));
  expect(await Promise.all(aside.map((each) => textToBe(own, each)))).toEqual(["aaa", "aaa", "aaa"]);
  expect(read("story/other.svg")).toBe("b");
  await writeChanges(own, aside);
  expect(readdirSync(own)).toEqual(["new.svg", "other.svg", "same.svg"]);
  expect([read("story/other.svg"), read("story/new.svg")]).toEqual(["aaa", "aaa"]);
});

test("waitingFiles().discard() leaves the folders as they were, and none that it made", async () => {
  const {folder, snapshot} = workspace({"story/other.svg": "b"});
  const before = snapshot();
  const {putAside, discard} = waiting();
  await putAside(join(folder, "story"), change("other.svg", "changed"));
  await putAside(join(folder, "charts/first"), change("new.svg", "new"));
  expect(Object.keys(snapshot())).toHaveLength(3);
  discard();
  expect(snapshot()).toEqual(before);
  expect(readdirSync(folder)).toEqual(["story"]);
});

test("dropUnchanged() lets go of what stands, and writes nothing", async () => {
  const {folder, snapshot} = workspace({"same.svg": "aaa"});
  const before = snapshot();
  expect(await dropUnchanged(folder, change("same.svg", "unchanged"))).toMatchObject({content: null});
  expect(await dropUnchanged(folder, change("new.svg", "new"))).toEqual(change("new.svg", "new"));
  expect(snapshot()).toEqual(before);
});

test("planStory(story, out, {putAside}) holds no content, and plans the same files", async () => {
  const {folder} = workspace();
  const {putAside} = waiting();
  const options = {formats: ["svg", "html", "csv"], only: ["arms-flow", "arms-imports"]} as const;
  const held = await planStory(story, folder, options);
  const planned = await planStory(story, folder, {...options, putAside});
  expect(planned.changes.map(({name, state}) => [name, state])).toEqual(
    held.changes.map(({name, state}) => [name, state])
  );
  expect(planned.changes.map(({name}) => name)).toContain("arms-flow.json");
  expect(planned.changes.filter(({content}) => content !== null)).toEqual([]);
  await writeChanges(planned.folder, planned.changes);
  for (const {name, content} of held.changes) {
    expect(readFileSync(join(planned.folder, name), "utf8")).toBe(String(content));
  }
});

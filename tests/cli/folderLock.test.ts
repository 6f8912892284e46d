import {spawn} from "node:child_process";
import {readdirSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {lockFolder} from "../../src/cli/process/folderLock.js";
import {notebookModule, story, workspace} from "./workspace.js";

const waits: number[] = [];
const options = {onWait: () => waits.push(1), patience: 5000};

/** The lock that is held now, of those that were not there before. */
const newLock = (before: readonly string[]) =>
  join(
    tmpdir(),
    readdirSync(tmpdir()).find((name) => name.startsWith("nutgraf-lock-") && !before.includes(name)) ?? ""
  );

test("lockFolder(folder) has the second wait until the first gives it back", async () => {
  const {folder} = workspace();
  const give = await lockFolder(folder, options);
  const steps: string[] = [];
  const second = lockFolder(folder, options).then((giveAgain) => {
    steps.push("second");
    giveAgain();
  });
  await new Promise((done) => setTimeout(done, 120));
  steps.push("first");
  give();
  await second;
  expect(steps).toEqual(["first", "second"]);
  expect(waits).toEqual([1]);
  await expect(lockFolder(folder, options).then(() => lockFolder(folder, {...options, patience: 60}))).rejects.toThrow(
    `locked folder: ${folder} (process ${process.pid} writes there`
  );
});

test.each([
  [
    "that is gone",
    async () => {
      const child = spawn(process.execPath, ["-e", "0"]);
      await new Promise((done) => child.once("exit", done));
      return String(child.pid);
    }
  ],
  [
    "that has ended and that its parent never waits for",
    async () => {
      // In a shell that becomes another program nobody waits for the first.
      const script = `true & echo $!; exec "${process.execPath}" -e "setTimeout(() => {}, 20000)"`;
      const child = spawn("sh", ["-c", script]);
      onTestFinished(() => void child.kill());
      const pid = await new Promise((done) => child.stdout.once("data", (chunk) => done(String(chunk).trim())));
      await new Promise((done) => setTimeout(done, 100));
      return String(pid);
    }
  ],
  ["of no number", async () => "garbled"],
  ["of nothing", async () => ""]
])("lockFolder(folder) takes over the lock of a process %s", async (_, holder) => {
  const {folder} = workspace();
  const before = readdirSync(tmpdir());
  const give = await lockFolder(folder, options);
  const path = newLock(before);
  give();
  writeFileSync(path, await holder());
  (await lockFolder(folder, {...options, patience: 100}))();
});

test("a render writes nothing while another command writes into its folder, and says that it waits", async () => {
  const {folder, run, snapshot} = workspace(story());
  const before = snapshot();
  const give = await lockFolder(join(folder, "charts"), options);
  let said = "";
  let wait: () => void = () => undefined;
  const waited = new Promise<void>((done) => (wait = done));
  const err = (text: string) => {
    said += text;
    wait();
  };
  const ran = run("render --width 320 --format svg", {err});
  await Promise.race([waited, ran]);
  expect(said).toBe("nutgraf: waiting: another command writes into charts\n");
  expect(snapshot()).toEqual(before);
  give();
  expect((await ran).code).toBe(0);
  expect(readdirSync(join(folder, "charts/story"))).toContain("oil-320.svg");
});

test("two renders at once into one folder leave the files of one of them", async () => {
  const {folder, run, write, snapshot} = workspace(story());
  write("notebooks/story.ts", notebookModule(["oil"]));
  write("notebooks/other.ts", notebookModule(["oil", "gas"], "story"));
  const words = (name: string) => `render notebooks/${name}.ts --width 320 --format svg`;
  const results = await Promise.all([run(words("story")), run(words("other")), run(words("story"))]);
  expect(results.map(({code}) => code)).toEqual([0, 0, 0]);
  const after = snapshot();
  expect(
    (await run(`${words("story")} --check`)).code === 0 || (await run(`${words("other")} --check`)).code === 0
  ).toBe(true);
  expect(snapshot()).toEqual(after);
  expect(readdirSync(join(folder, "charts/story")).filter((name) => name.startsWith("."))).toEqual([]);
});

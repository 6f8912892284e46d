import {spawn} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, onTestFinished, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";

const command = fileURLToPath(new URL("../../bin/nutgraf.cjs", import.meta.url));

/** Starts the built command; **said** waits until it has printed a word. */
function started(cwd: string, ...words: string[]) {
  const child = spawn(process.execPath, [command, ...words], {cwd});
  onTestFinished(() => void child.kill("SIGKILL"));
  let printed = "";
  let wake: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      printed += String(chunk);
      wake();
    });
  }
  const said = async (word: string) => {
    while (!printed.includes(word)) await new Promise<void>((done) => (wake = done));
  };
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once("exit", (_, signal) => done(signal)));
  return {child, said, ended};
}

// A timer keeps the process alive, as a request that is never answered does.
const hangs = 'console.log("it hangs"); setInterval(() => undefined, 1000); await new Promise(() => undefined);';
const listens = 'process.on("SIGINT", () => undefined); console.log("it listens"); for (;;);';
const loops = 'console.log("it loops"); for (;;);';

// The shell makes 130 of SIGINT and 143 of SIGTERM.
test.each([
  ["SIGINT", "it hangs", hangs, ["render"]],
  ["SIGINT", "it listens", listens, ["render"]],
  ["SIGTERM", "it loops", loops, ["render", "--jobs", "2"]],
  ["SIGTERM", "it hangs", hangs, ["check"]]
] as const)("%s ends the command within a second where a notebook says %s", async (signal, word, line, words) => {
  const {folder} = workspace({
    ...story(),
    "notebooks/story.ts": notebookModule(["oil"], "story", line),
    "package.json": '{"type": "module"}'
  });
  const {child, said, ended} = started(folder, ...words);
  await said(word);
  const start = performance.now();
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(existsSync(join(folder, "charts"))).toBe(false);
});

test.each([
  ["SIGINT", "it hangs", hangs],
  ["SIGTERM", "it loops", loops]
] as const)("%s ends a watched save within a second where its notebook says %s", async (signal, word, line) => {
  const {folder, write} = workspace({...story(), "package.json": '{"type": "module"}'});
  const {child, said, ended} = started(folder, "render", "--watch", "--width", "320", "--format", "svg");
  await said("files:");
  const before = readdirSync(join(folder, "charts/story"));
  write("notebooks/story.ts", notebookModule(["oil"], "story", line));
  await said(word);
  const start = performance.now();
  child.kill(signal);
  expect(await ended).toBe(signal);
  expect(performance.now() - start).toBeLessThan(1000);
  expect(readdirSync(join(folder, "charts/story"))).toEqual(before);
});

test.each([
  ["throws late", 'setTimeout(() => {throw new Error("too late");}, 0); await new Promise(() => undefined);'],
  ["rejects", 'void Promise.reject(new Error("too late")); await new Promise(() => undefined);']
])("a notebook that %s is told in one line, with its place", async (_, line) => {
  const {folder} = workspace({
    ...story(),
    "notebooks/story.ts": notebookModule(["oil"], "story", line),
    "package.json": '{"type": "module"}'
  });
  const child = spawn(process.execPath, [command, "render"], {cwd: folder});
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (printed += String(chunk)));
  const code = await new Promise((done) => child.once("close", done));
  expect({code, printed}).toEqual({code: 1, printed: "nutgraf: notebooks/story.ts:3: too late\n"});
});

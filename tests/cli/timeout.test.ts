import {spawn} from "node:child_process";
import {existsSync, readdirSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, onTestFinished, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";
import {everyNth, testSome} from "../testSome.js";

const command = fileURLToPath(new URL("../../bin/nutgraf.cjs", import.meta.url));

/** Runs the built command to its end. */
async function ran(cwd: string, ...words: string[]) {
  const child = spawn(process.execPath, [command, ...words], {cwd});
  onTestFinished(() => void child.kill("SIGKILL"));
  let said = "";
  child.stderr.on("data", (chunk) => (said += String(chunk)));
  child.stdout.resume();
  const [code, signal] = await new Promise<[number | null, string | null]>((done) =>
    child.once("close", (...ended) => done(ended))
  );
  return {code, signal, said};
}

const module = {"package.json": '{"type": "module"}'};

/** A notebook whose figure does something while it is drawn. */
const drawing = (line: string) =>
  notebookModule(["oil"], "story", "const drawn = shareGrid;")
    .replace(
      "form: shareGrid(",
      `form: ((form) => ({...form, layouts: (area) => { ${line} return form.layouts(area); }}))(drawn(`
    )
    .replace(/unknown: say`not stated`\}\)/, "unknown: say`not stated`}))");

testSome(
  [
    ["loops while it is loaded", notebookModule(["oil"], "story", "for (;;);"), "notebooks/story.ts", "SIGKILL"],
    [
      "waits for what never comes",
      notebookModule(["oil"], "story", "setInterval(() => undefined, 1000); await new Promise(() => undefined);"),
      "notebooks/story.ts",
      null
    ],
    ["loops while it is drawn", drawing("for (;;);"), "notebooks/story.ts: oil-320.svg", "SIGKILL"]
  ],
  everyNth(3)
)("render --timeout gives up where a notebook %s, and names it", async ([, notebook, where, signal]) => {
  const {folder} = workspace({...story(), ...module, "notebooks/story.ts": notebook});
  const start = performance.now();
  const ended = await ran(folder, "render", "--timeout", "2", "--format", "svg", "--width", "320", "--jobs", "1");
  expect(ended.said).toContain(`nutgraf: timeout: ${where}: nothing was done for 2 s`);
  expect(ended.signal).toBe(signal);
  if (signal === null) expect(ended.code).toBe(1);
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(existsSync(join(folder, "charts/story/manifest.json"))).toBe(false);
});

test(
  "SIGINT ends a render within a second where a figure loops while it is drawn, and says what was written",
  {tags: "thorough"},
  async () => {
    const line = 'console.log("it draws"); for (;;);';
    const {folder} = workspace({...story(), ...module, "notebooks/story.ts": drawing(line)});
    const child = spawn(process.execPath, [command, "render", "--format", "svg", "--jobs", "1"], {cwd: folder});
    onTestFinished(() => void child.kill("SIGKILL"));
    let said = "";
    child.stderr.on("data", (chunk) => (said += String(chunk)));
    const closed = new Promise((done) => child.once("close", done));
    await new Promise<void>((done) => {
      child.stdout.on("data", (chunk) => String(chunk).includes("it draws") && done());
    });
    const start = performance.now();
    child.kill("SIGINT");
    expect(await new Promise((done) => child.once("exit", (_, signal) => done(signal)))).toBe("SIGINT");
    expect(performance.now() - start).toBeLessThan(1000);
    await closed;
    expect(said).toContain("nutgraf: stopped: nothing was written");
  }
);

test("render ends where a notebook leaves a timer behind", {tags: "thorough"}, async () => {
  const line = "setInterval(() => undefined, 1000);";
  const {folder} = workspace({...story(), ...module, "notebooks/story.ts": notebookModule(["oil"], "story", line)});
  const {code} = await ran(folder, "render", "--format", "svg", "--width", "320");
  expect(code).toBe(0);
  expect(readdirSync(join(folder, "charts/story"))).toContain("oil-320.svg");
});

test.each(["0", "-1", "x", "1e3", "999999"])("render --timeout %s is refused", async (word) => {
  const {folder, run} = workspace({...story(), ...module});
  expect(await run(`render --timeout ${word}`)).toMatchObject({code: 1});
  expect(existsSync(join(folder, "charts"))).toBe(false);
});

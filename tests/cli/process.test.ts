import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";
import {notebookModule, story, workspace} from "./workspace.js";
import {everyNth, testSome} from "../testSome.js";

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const built = [path("bin/nutgraf.cjs")];
const source = ["--import", path("node_modules/tsx/dist/loader.mjs"), path("src/cli/nutgraf.ts")];

function nutgraf(command: readonly string[], cwd: string, ...words: string[]) {
  return spawnSync(process.execPath, [...command, ...words], {cwd, encoding: "utf8"});
}

test("the process ends with the exit code of its command and prints plainly into a pipe", () => {
  const {folder, read} = workspace({...story(), "package.json": '{"type": "module"}'});
  const first = nutgraf(built, folder, "render", "--width", "320", "--format", "svg");
  expect({status: first.status, stderr: first.stderr}).toEqual({status: 0, stderr: ""});
  expect(first.stdout).toMatch(/^charts\/story\/oil-320\.svg +\d+\.\d kB +\d+ ms {2}new\n/);
  expect(read("charts/story/oil-320.svg")).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg /);
  const wrong = nutgraf(built, folder, "rendr");
  expect(wrong).toMatchObject({
    status: 1,
    stdout: "",
    stderr: "nutgraf: unknown command: rendr (did you mean render?)\n"
  });
});

testSome(
  [
    ["waits for what never comes", "await new Promise(() => undefined);"],
    ["ends the process", "process.exit(0);"]
  ],
  everyNth(2)
)("a notebook that %s fails every command, in one line", ([, line]) => {
  const {folder} = workspace({
    ...story(),
    "notebooks/story.ts": notebookModule(["oil"], "story", line),
    "package.json": '{"type": "module"}'
  });
  for (const words of [["render"], ["render", "--check"], ["check"], ["merge"], ["embed", "oil"]]) {
    const {status, stdout, stderr} = nutgraf(built, folder, ...words);
    expect({status, stdout}).toEqual({status: 1, stdout: ""});
    expect(stderr).toMatch(/^nutgraf: unfinished: \w+ \(.*\)\n$/);
  }
});

test("a notebook renders in a folder whose package.json has modules be CommonJS", {tags: "thorough"}, () => {
  const {folder} = workspace({...story(), "package.json": "{}"});
  const {status, stderr} = nutgraf(source, folder, "render", "--width", "320", "--format", "svg");
  expect({status, stderr}).toEqual({status: 0, stderr: ""});
});

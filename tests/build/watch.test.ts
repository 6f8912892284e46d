import {spawn} from "node:child_process";
import {mkdirSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {afterAll, afterEach, expect, test, vi} from "vitest";
import {claimsModule, notebookModule, source} from "../cli/workspace.js";
import {pressCopy} from "./pressCopy.js";

// The command is built here, and waited for.
vi.setConfig({testTimeout: 60_000, hookTimeout: 60_000});

const {copy, command, runIn, remove} = pressCopy();
const folder = join(dirname(copy), "story");
afterAll(remove);

const own = (text: string) => text.replaceAll(source, join(copy, "src"));
const claims = own(claimsModule());
const notebook = own(notebookModule(["oil", "gas"]));
const charts = "charts/story";

function write(path: string, text: string) {
  mkdirSync(dirname(join(folder, path)), {recursive: true});
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), "utf8");

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

/** Starts the command on a story, and waits for its first report. */
async function watching() {
  rmSync(folder, {recursive: true, force: true});
  write("package.json", '{"type": "module"}');
  write("data/claims.ts", claims);
  write("notebooks/story.ts", notebook);
  const words = [command, "render", "--watch", "--format", "svg", "--width", "320"];
  const child = spawn(process.execPath, words, {cwd: folder});
  running.push(() => child.kill("SIGKILL"));
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += String(text)));
  child.stderr.on("data", (text: Buffer) => (err += String(text)));
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  /** What is printed until some words come, and then no more than before is waited for. */
  const until = async (words: RegExp): Promise<string> => {
    for (let wait = 0; wait < 2000 && !words.test(out + err); wait += 1) await setTimeout(10);
    const printed = out + err;
    [out, err] = ["", ""];
    return printed;
  };
  expect(await until(/in \d+\.\d s\n/)).toContain("5 files: 5 new");
  return {until, ended, stop: () => child.kill("SIGINT")};
}

const rendered = /, in \d+ ms\n/;

test("nutgraf render --watch renders what a save has moved, says so, and ends with 0", async () => {
  const {until, ended, stop} = await watching();
  write("data/claims.ts", claims.replace("moreThan(30)", "moreThan(40)"));
  const said = await until(rendered);
  expect(said).toContain(`${charts}/oil-320.svg changed\n`);
  expect(said).toContain("story: claim oil-share: more than 30% is now more than 40%\n");
  expect(read(`${charts}/oil-320.svg`)).toContain("40%");
  // As an editor saves: another file takes its place.
  write("notebooks/.story.ts.new", notebook.replace('id: "gas"', 'id: "water"'));
  renameSync(join(folder, "notebooks/.story.ts.new"), join(folder, "notebooks/story.ts"));
  const moved = await until(rendered);
  expect(moved).toContain(`${charts}/water-320.svg new\n`);
  expect(moved).toContain(`${charts}/gas-320.svg removed\n`);
  expect(moved).not.toContain("oil-320.svg");
  write("notebooks/other.ts", notebook.replace('"story"', '"other"'));
  expect(await until(rendered)).toContain("charts/other/oil-320.svg new\n");
  rmSync(join(folder, "notebooks/other.ts"));
  expect(await until(rendered)).toContain("nothing has moved");
  stop();
  expect(await ended).toBe(0);
  const again = await runIn(folder, "render", "--format", "svg", "--width", "320", "--no-cache", "--check");
  expect(again).toMatchObject({code: 0, err: ""});
});

test("nutgraf render --watch tells a fault in one line, leaves the files, and goes on", async () => {
  const {until, ended, stop} = await watching();
  const before = read(`${charts}/oil-320.svg`);
  write("data/claims.ts", claims.replace("moreThan(30)", "moreThan(300)"));
  expect(await until(/\n/)).toMatch(/^nutgraf: .*300.*\n$/);
  for (const text of ["export const oilShare = ;\n", "export const = 1;\n"]) {
    write("data/claims.ts", text);
    expect(await until(/\n/)).toMatch(/^nutgraf: .*data\/claims\.ts.*\n$/);
  }
  expect(read(`${charts}/oil-320.svg`)).toBe(before);
  rmSync(join(folder, "data/claims.ts"));
  expect(await until(/\n/)).toMatch(/^nutgraf: .*claims.*\n$/);
  write("data/claims.ts", claims.replace("moreThan(30)", "moreThan(50)"));
  expect(await until(rendered)).toContain("more than 30% is now more than 50%");
  stop();
  expect(await ended).toBe(0);
});

test("nutgraf render --watch renders with the press's own sources as they are saved", async () => {
  const {until, ended, stop} = await watching();
  const path = join(copy, "src/version.ts");
  const before = readFileSync(path, "utf8");
  writeFileSync(path, before.replace(/\d+\.\d+\.\d+/, "9.9.9"));
  expect(await until(/in \d+\.\d s\n/)).toContain("changed");
  expect(read(`${charts}/manifest.json`)).toContain("nutgraf 9.9.9");
  writeFileSync(path, before.replace('"', ""));
  expect(await until(/\n/)).toMatch(/^nutgraf: .*version\.ts.*\n$/);
  writeFileSync(path, before);
  await until(/in \d+\.\d s\n/);
  expect(read(`${charts}/manifest.json`)).not.toContain("9.9.9");
  stop();
  expect(await ended).toBe(0);
});

test("nutgraf render --watch is refused with --check, and where notebooks cannot be imported twice", async () => {
  const {err, code} = await runIn(folder, "render", "--watch", "--check");
  expect({err, code}).toEqual({err: "nutgraf: --watch writes, and --check does not: only one of them\n", code: 1});
});

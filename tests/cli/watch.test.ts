import {spawn, spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {setTimeout} from "node:timers/promises";
import {afterAll, afterEach, expect, test, vi} from "vitest";
import {claimsModule, notebookModule} from "./workspace.js";
import {everyNth, testSome} from "../testSome.js";

vi.setConfig({testTimeout: 60_000});

const root = resolve(import.meta.dirname, "../..");
const command = [join(root, "bin/nutgraf.cjs")];
const folder = mkdtempSync(join(tmpdir(), "nutgraf-watch-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const claims = claimsModule();
const notebook = notebookModule(["oil", "gas"]);
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
  const words = [...command, "render", "--watch", "--format", "svg", "--width", "320"];
  const child = spawn(process.execPath, words, {cwd: folder});
  running.push(() => child.kill("SIGKILL"));
  let [out, err] = ["", ""];
  child.stdout.on("data", (text: Buffer) => (out += String(text)));
  child.stderr.on("data", (text: Buffer) => (err += String(text)));
  const ended = new Promise<NodeJS.Signals | null>((done) => child.once("exit", (_, signal) => done(signal)));
  /** What is printed until some words come, and then no more than before is waited for. */
  const until = async (words: RegExp): Promise<string> => {
    for (let wait = 0; wait < 2000 && !words.test(out + err); wait += 1) await setTimeout(10);
    const printed = out + err;
    [out, err] = ["", ""];
    return printed;
  };
  expect(await until(/in \d+\.\d s\n/)).toContain("5 files: 5 new");
  /** Ends it, once it has had the time to print more, which it must not. */
  const stop = async () => {
    await setTimeout(200);
    child.kill("SIGINT");
    return {signal: await ended, more: out + err};
  };
  return {until, stop};
}

const rendered = /, in \d+ ms\n/;

test("nutgraf render --watch renders what a save has moved, says so, and ends at a signal", async () => {
  const {until, stop} = await watching();
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
  expect(await stop()).toEqual({signal: "SIGINT", more: ""});
  const again = spawnSync(process.execPath, [...command, "render", "--format", "svg", "--width", "320", "--check"], {
    cwd: folder
  });
  expect(again.status).toBe(0);
});

test(
  "nutgraf render --watch tells a fault in one line, leaves the files, and goes on",
  {tags: "thorough"},
  async () => {
    const {until, stop} = await watching();
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
    expect(await stop()).toEqual({signal: "SIGINT", more: ""});
  }
);

test(
  "nutgraf render --watch takes the same content written again for no save, and a file written in two steps for one",
  {tags: "thorough"},
  async () => {
    const {until, stop} = await watching();
    write("data/claims.ts", claims);
    write("data/.claims.ts.swp", "1");
    write("data/4913", "");
    rmSync(join(folder, "data/4913"));
    await setTimeout(100);
    write("data/claims.ts", "");
    await setTimeout(20);
    write("data/claims.ts", claims.replace("moreThan(30)", "moreThan(40)"));
    expect(await until(rendered)).toMatch(
      /^(charts\/story\/\S+ changed\n)+story: claim .* is now more than 40%\nrendered, in \d+ ms\n$/
    );
    // Half of it is read, and refused, and the fault is not told.
    const half = claims.replace("moreThan(30)", "moreThan(60)");
    write("data/claims.ts", half.slice(0, half.length / 2));
    await setTimeout(20);
    write("data/claims.ts", half);
    expect(await until(rendered)).toMatch(
      /^(charts\/story\/\S+ changed\n)+story: claim .* is now more than 60%\nrendered, in \d+ ms\n$/
    );
    expect(await stop()).toEqual({signal: "SIGINT", more: ""});
  }
);

testSome(["data", "data and notebooks"], everyNth(2))(
  "render --watch renders again where %s went and came back",
  async (which) => {
    const {until, stop} = await watching();
    const folders = which.split(" and ");
    // As `git checkout` does it: the folder goes with its last file.
    for (const each of folders) rmSync(join(folder, each), {recursive: true});
    await until(/missing/);
    for (const [path, text] of [
      ["data/claims.ts", claims.replace("30", "40")],
      ["notebooks/story.ts", notebook]
    ] as const)
      write(path, text);
    await until(/in \d+ ms/);
    expect(read(`${charts}/oil-320.svg`)).toContain("40%");
    // And it sees what is saved there from now on.
    write("data/claims.ts", claims.replace("30", "50"));
    await until(/in \d+ ms/);
    expect(read(`${charts}/oil-320.svg`)).toContain("50%");
    await stop();
  }
);

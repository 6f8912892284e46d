import {spawnSync} from "node:child_process";
import {cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";

const here = import.meta.dirname;
const root = join(here, "..");
const out = join(here, ".out");
const kept = join(root, "node_modules", ".cache", "nutgraf");
const command = join(root, "bin", "nutgraf.cjs");

const svg = ["--format", "svg"];
const oneFigure = [command, "render", join(here, "oneFigure.ts"), "--width", "640", ...svg, "--out", out];
const notebook = join(root, "notebooks", "israel-azerbaijan.ts");
const story = [command, "render", notebook, ...svg, "--out", out];
const saved = join(here, ".saved", "oneFigure.ts");
const narrow = ["--width", "320", ...svg];
const unchanged = join(here, ".unchanged");
const corrected = join(here, ".corrected");
const correctedStory = [command, "render", join(corrected, "notebooks", "israel-azerbaijan.ts"), "--out", unchanged];

/**
 * The processes that are started, by name: what is taken away before, how often it runs before it is timed, so that it
 * finds what it would have kept itself, what is saved before, in how many rounds at most, and the words after `node`.
 */
export const processes = {
  "node -e 0": {before: [], words: ["-e", "0"]},
  "plain script, one chart": {before: [], words: [join(here, "peers", "oneChart.js"), join(here, ".out.svg")]},
  "command, one figure": {before: [out], untimed: 1, words: oneFigure},
  "command, one figure, saved": {
    before: [out],
    // Once with each number, so that their fonts are kept.
    untimed: 2,
    save: saveFigure,
    words: [command, "render", saved, "--width", "640", ...svg, "--out", out]
  },
  "command, the story": {before: [out], untimed: 1, words: story},
  // Twice: what has just been written is not believed.
  "command, nothing changed": {before: [], untimed: 2, words: [command, "render", notebook, "--out", unchanged]},
  "command, all formats, nothing kept": {
    before: [unchanged, kept],
    most: 5,
    save: () => correct(0),
    words: correctedStory
  },
  // After a render with nothing kept of the story as it was.
  "command, all formats, one number changed": {before: [], most: 5, save: () => correct(1), words: correctedStory},
  "command, all formats, changed back": {before: [], most: 5, save: () => correct(0), words: correctedStory},
  "command, one figure, nothing kept": {before: [out, kept], words: oneFigure},
  "command, the story, nothing kept": {before: [out, kept], words: story},
  "command, 24 figures": counties(24, narrow),
  "command, 24 figures, one thread": counties(24, [...narrow, "--jobs", "1"]),
  "command, 200 figures": {...counties(200, narrow), most: 9},
  "command, 200 figures, one thread": {...counties(200, [...narrow, "--jobs", "1"]), most: 9},
  "command, 40 figures in all formats": {...counties(40, []), most: 3},
  "command, 40 figures in all formats, one thread": {...counties(40, ["--jobs", "1"]), most: 3},
  "command, 2,000 figures": {...counties(2_000, narrow), most: 3},
  "command, 2,000 figures, one thread": {...counties(2_000, [...narrow, "--jobs", "1"]), most: 3},
  "command, 2,000 figures, two threads": {...counties(2_000, [...narrow, "--jobs", "2"]), most: 3}
};

/** A render of a notebook of so many figures, with nothing kept. */
function counties(figures, words) {
  const path = join(dirname(saved), `counties-${figures}.ts`);
  const save = () => {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, `import {counties} from "../counties.js";\n\nexport default counties(${figures});\n`);
  };
  return {before: [out], save, words: [command, "render", path, ...words, "--out", out, "--no-cache"]};
}

/** Saves the story with another number in it, or as it is. */
function correct(by) {
  for (const name of ["data", "notebooks"]) {
    if (existsSync(join(corrected, name))) continue;
    cpSync(join(root, name), join(corrected, name), {recursive: true});
    for (const path of readdirSync(join(corrected, name), {recursive: true}).filter((each) => each.endsWith(".ts"))) {
      const file = join(corrected, name, path);
      writeFileSync(file, moved(file));
    }
  }
  const path = join("data", "israel-azerbaijan", "claims.ts");
  writeFileSync(join(corrected, path), moved(join(root, path)).replace("exact(69)", `exact(${69 - by})`));
}

/** A module of the story as it is two folders further down. */
const moved = (path) => readFileSync(path, "utf8").replace(/((?:\.\.\/)+)src\//g, "$1../../src/");

let saves = 0;

/** Saves the notebook of one figure with another number in it, as a reporter would between two runs. */
function saveFigure() {
  const text = readFileSync(join(here, "oneFigure.ts"), "utf8").replace("../src/", "../../src/");
  mkdirSync(join(here, ".saved"), {recursive: true});
  writeFileSync(saved, text.replace("exact(40)", `exact(${41 + (saves++ % 2)})`));
}

/** Runs a process and returns how long it took, in ms. @throws when it fails */
export function timeProcess(name) {
  const {untimed = 0} = processes[name];
  for (let run = 0; run < untimed; run += 1) timeOnce(name);
  return timeOnce(name);
}

function timeOnce(name) {
  const {before, save, words} = processes[name];
  for (const path of before) rmSync(path, {recursive: true, force: true});
  save?.();
  const start = performance.now();
  const {status, stderr} = spawnSync(process.execPath, words, {cwd: root, encoding: "utf8"});
  const time = performance.now() - start;
  if (status !== 0) throw new Error(`failed: ${name}: ${stderr}`);
  return time;
}

/** Takes away what the processes wrote. */
export function tidy() {
  for (const path of [out, join(here, ".out.svg"), dirname(saved), unchanged, corrected])
    rmSync(path, {recursive: true, force: true});
}

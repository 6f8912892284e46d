import {spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {medians} from "./medians.js";

/** What a thread is at, by the functions of the press that it is in; of two the inner one counts. */
const work = new Map([
  ["run", "the command: starts, reads its words, ends"],
  ["loadPress", "loads the press"],
  ["runScript", "loads the press"],
  ["loadNotebook", "strips and imports the notebook"],
  ["drawFigure", "lays figures out and draws them"],
  ["svgText", "puts files together"],
  ["embeddedFace", "puts files together"],
  ["proofRecord", "puts records and manifest together"],
  ["manifestFigure", "puts records and manifest together"],
  ["manifestText", "puts records and manifest together"],
  ["writeChanges", "compares and writes files"],
  ["compareFile", "compares and writes files"],
  ["subsetFont", "chooses the glyphs of fonts"],
  ["compress", "packs fonts as WOFF2"],
  ["(idle)", "waits"],
  ["(garbage collector)", "collects garbage"],
  ["(program)", "V8 and Node themselves"]
]);

/**
 * Runs a command of Node under V8's profiler several times.
 * @param words after `node`
 * @param before called before each run
 * @returns medians in ms by thread and work, the longest first
 */
export function profile(words, {cwd, runs, before}) {
  const times = {};
  for (let run = 0; run < runs; run += 1) {
    before();
    for (const [name, time] of Object.entries(profileOnce(words, cwd))) (times[name] ??= []).push(time);
  }
  const seen = Object.fromEntries(Object.entries(times).filter(([, all]) => all.length === runs));
  return Object.entries(medians(seen)).sort(([, x], [, y]) => y - x);
}

function profileOnce(words, cwd) {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-bench-"));
  try {
    const options = ["--cpu-prof", `--cpu-prof-dir=${folder}`, "--cpu-prof-interval=250"];
    const {status, stderr} = spawnSync(process.execPath, [...options, ...words], {cwd, encoding: "utf8"});
    if (status !== 0) throw new Error(`failed: ${words.join(" ")}: ${stderr}`);
    const times = {};
    for (const name of readdirSync(folder)) {
      // CPU.<date>.<time>.<process>.<thread>.<number>.cpuprofile
      const thread = name.split(".")[4] === "0" ? "main thread" : "another thread";
      for (const [doing, time] of Object.entries(timesOf(JSON.parse(readFileSync(join(folder, name), "utf8"))))) {
        const key = `${thread} | ${doing}`;
        times[key] = (times[key] ?? 0) + time;
      }
    }
    return times;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** How long each work took in one profile, in ms. */
function timesOf({nodes, samples, timeDeltas}) {
  const parents = new Map(nodes.flatMap(({id, children = []}) => children.map((child) => [child, id])));
  const names = new Map(nodes.map(({id, callFrame}) => [id, callFrame.functionName.replace(/\d+$/, "")]));
  const doing = new Map();
  const doingAt = (id) => {
    if (id === undefined) return "V8 and Node themselves";
    if (!doing.has(id)) {
      const name = names.get(id);
      doing.set(id, work.get(name) ?? doingAt(parents.get(id)));
    }
    return doing.get(id);
  };
  const times = {};
  samples.forEach((id, index) => {
    const what = doingAt(id);
    times[what] = (times[what] ?? 0) + timeDeltas[index] / 1000;
  });
  return times;
}

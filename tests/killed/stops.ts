import {existsSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {isDeepStrictEqual} from "node:util";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {journalName} from "../../src/publish/plan/journal.js";
import {type Scenario, type Trial, trialOf} from "./scenarios.js";
import {type CallOptions, type Ended, startCommand} from "./startCommand.js";

/** What a call changes when nobody stops it. */
export interface Whole {
  /** A line a change. */
  readonly changes: readonly string[];
  /** How many of them it made before a file was saved that it watches. */
  readonly first: number;
  /** How long it took, from that moment. */
  readonly milliseconds: number;
  readonly before: Files;
  readonly after: Files;
}

type Files = Readonly<Record<string, string>>;

/** What a stopped call may leave: a *journal* says what the next call is to do, and a *mixture* is a fault. */
export const outcomes = ["old", "journal", "between stories", "new", "mixture"] as const;

/** What a stopped call has left. */
export interface Left {
  /** All files of all stories as they were, as they are to be, some stories as these and some as those; or a journal. */
  readonly left: (typeof outcomes)[number];
  readonly faults: readonly string[];
}

/** Runs a scenario to its end. */
export async function wholeRun(scenario: Scenario): Promise<Whole> {
  const trial = trialOf(scenario);
  const {ended, first, milliseconds, changes} = await run(scenario, trial);
  if (ended.err !== "") throw new Error(`${scenario.name}: ${ended.err}`);
  const whole = {changes, first, milliseconds, before: filesIn(scenario.before), after: filesIn(trial.folder)};
  rmSync(trial.root, {recursive: true});
  return whole;
}

/** Kills a call before its change **stop**, or so many ms after its begin, and has the next call come. */
export async function kill(scenario: Scenario, whole: Whole, at: {stop: number} | {after: number}): Promise<Left> {
  const trial = trialOf(scenario);
  const where = JSON.stringify(at);
  await run(scenario, trial, "stop" in at ? {stop: at.stop} : {}, "after" in at ? at.after : undefined);
  const hidden = Object.keys(allIn(trial.folder)).filter(isHidden);
  const left = stateOf(trial, whole, hidden);
  const faults = left === "mixture" ? [`${where}: a mixture of old and new files`] : [];
  if (left === "journal" && !(await isTold(trial))) faults.push(`${where}: nutgraf check does not name it`);
  faults.push(...(await afterwards(scenario, trial, whole)).map((fault) => `${where}: ${fault}`));
  rmSync(trial.root, {recursive: true});
  return {left, faults};
}

/** Fills the disk before a change: the call ends in one clear line, and the old files stand. */
export async function fillDisk(scenario: Scenario, whole: Whole, stop: number): Promise<Left> {
  const trial = trialOf(scenario);
  const {ended} = await run(scenario, trial, {stop, how: "full"});
  const where = `disk full before change ${stop}`;
  const hidden = Object.keys(allIn(trial.folder)).filter(isHidden);
  const left = stateOf(trial, whole, hidden);
  const faults = left === "mixture" ? [`${where}: a mixture of old and new files`] : [];
  if (ended.code !== 0 && !/^nutgraf: .*(?:ENOSPC|disk is full).*\n$/.test(ended.err))
    faults.push(`${where}: ${ended.err}`);
  if (ended.code === 0 && left !== "new") faults.push(`${where}: the call says that all is well`);
  faults.push(...(await afterwards(scenario, trial, whole)).map((fault) => `${where}: ${fault}`));
  rmSync(trial.root, {recursive: true});
  return {left, faults};
}

async function run(scenario: Scenario, {folder, temporary}: Trial, stop: Partial<CallOptions> = {}, after?: number) {
  const call = startCommand(folder, scenario.words, {temporary, ...stop});
  let start = performance.now();
  let first = 0;
  if (scenario.save) {
    await call.printed(/ files?: .* in /);
    first = call.changes().length;
    start = performance.now();
    scenario.save(folder);
  }
  if (after !== undefined) {
    await Promise.race([setTimeout(after), call.ended]);
    call.child.kill("SIGKILL");
  } else if (scenario.save) {
    await call.printed(/rendered, in /);
    call.child.kill("SIGKILL");
  }
  const ended = await call.ended;
  return {ended, first, changes: call.changes(), milliseconds: performance.now() - start};
}

/** What is wrong once the next call has come. */
async function afterwards({next}: Scenario, {folder, temporary}: Trial, {after}: Whole): Promise<string[]> {
  const {code, err} = await startCommand(folder, next, {temporary}).ended;
  const faults: string[] = [];
  const isMerged = next[0] === "merge" && /has no shards|missing shards: none/.test(err);
  if ((code !== 0 || err !== "") && !isMerged) faults.push(`the next call ends with ${code}: ${err}`);
  if (!isDeepStrictEqual(filesIn(folder), after)) faults.push("the next call does not write all new files");
  const waiting = Object.keys(allIn(folder)).filter(isHidden);
  if (waiting.length > 0) faults.push(`left over: ${waiting.join(", ")}`);
  const temporaries = readdirSync(temporary);
  if (temporaries.length > 0) faults.push(`left among temporary files: ${temporaries.join(", ")}`);
  return faults;
}

/** Stories change one after the other, each as a whole: the page of all of them is a folder of its own. */
function stateOf({folder}: Trial, {before, after}: Whole, hidden: readonly string[]): Left["left"] {
  const files = filesIn(folder);
  const stories = new Set([before, after, files].flatMap(Object.keys).map(storyOf));
  // A folder that does not change is neither.
  const changed = [...stories].filter((story) => !isDeepStrictEqual(filesOf(story, before), filesOf(story, after)));
  const states = new Set(
    changed.map((story) => {
      if (hidden.some((path) => path.endsWith(journalName) && storyOf(path) === story)) return "journal";
      const [is, was, willBe] = [files, before, after].map((all) => filesOf(story, all));
      return isDeepStrictEqual(is, was) ? "old" : isDeepStrictEqual(is, willBe) ? "new" : "mixture";
    })
  );
  const [only = "old", ...others] = states;
  if (others.length === 0) return only;
  return states.has("mixture") ? "mixture" : states.has("journal") ? "journal" : "between stories";
}

const storyOf = (path: string) => path.split("/").slice(0, -1).join("/");

const filesOf = (story: string, files: Files): Files =>
  Object.fromEntries(Object.entries(files).filter(([path]) => storyOf(path) === story));

/** Whether the check names a folder that a killed call has left half written. */
async function isTold({folder, temporary}: Trial): Promise<boolean> {
  const ended: Ended = await startCommand(folder, ["check", "--rule", "stale"], {temporary}).ended;
  return ended.out.includes("a render that was killed");
}

const isHidden = (path: string) => path.split("/").some((name) => name.startsWith("."));

const filesIn = (folder: string): Files =>
  Object.fromEntries(Object.entries(allIn(folder)).filter(([path]) => !isHidden(path)));

/** All published files, and those that wait beside them. */
function allIn(folder: string): Files {
  const charts = join(folder, "charts");
  if (!existsSync(charts)) return {};
  const entries = readdirSync(charts, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = entries.map(({parentPath, name}) => join(parentPath, name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(charts.length + 1), readFileSync(path, "latin1")]));
}

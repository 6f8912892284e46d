import {cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {claimsModule, notebookModule} from "../cli/workspace.js";
import {startCommand} from "./startCommand.js";

/** A call of the command that is to be stopped, and the folder in which it begins. */
export interface Scenario {
  readonly name: string;
  readonly words: readonly string[];
  /** The words of the call that comes next. */
  readonly next: readonly string[];
  /** The folder as it stands before. */
  readonly before: string;
  /** Changes a file that is watched, of a call that watches. */
  readonly save?: (folder: string) => void;
}

const render = ["render", "--format", "svg,csv,html,sheet", "--width", "320,640"];
const shard = (which: string) => ["render", "--format", "svg,csv,html", "--width", "320,640", "--shard", which];

const installed = (module: string) => module.replace(/".*?index\.ts"/, '"nutgraf"');
const claims = (more: number) => installed(claimsModule({quantity: `moreThan(${more})`}));
const save = (folder: string) => writeFileSync(join(folder, "data/claims.ts"), claims(40));

/** All scenarios, each in a folder of its own below a **folder**. */
export async function scenariosIn(folder: string): Promise<Scenario[]> {
  const story = async (calls: readonly (readonly string[])[], change?: (at: string) => void) => {
    const at = mkdtempSync(join(folder, "before-"));
    for (const [path, text] of Object.entries({
      "data/claims.ts": claims(30),
      "notebooks/story.ts": installed(notebookModule(["oil", "gas", "coal"])),
      "notebooks/other.ts": installed(notebookModule(["wood"], "other"))
    })) {
      mkdirSync(dirname(join(at, path)), {recursive: true});
      writeFileSync(join(at, path), text);
    }
    for (const words of calls) {
      const {code, err} = await startCommand(at, words, {temporary: tmpdir()}).ended;
      if (code !== 0) throw new Error(`${words.join(" ")}: ${err}`);
    }
    change?.(at);
    return at;
  };
  const gone = (at: string) => rmSync(join(at, "notebooks/other.ts"));
  const watch = [...render, "--watch"];
  const jobs = [...render, "--jobs", "2"];
  const prune = [...render, "--prune"];
  return [
    {name: "first render", words: render, next: render, before: await story([])},
    {name: "second render", words: render, next: render, before: await story([render], save)},
    {name: "render --jobs 2", words: jobs, next: jobs, before: await story([render], save)},
    {name: "render --watch", words: watch, next: render, before: await story([render]), save},
    {name: "merge", words: ["merge"], next: ["merge"], before: await story([shard("1/2"), shard("2/2")])},
    {name: "render --prune", words: prune, next: prune, before: await story([render], gone)}
  ];
}

/** A folder in which a scenario can be tried, with a place for its temporary files, below a folder that is to go. */
export interface Trial {
  readonly root: string;
  readonly folder: string;
  readonly temporary: string;
}

/** Copies the folder of a scenario. */
export function trialOf({before}: Scenario): Trial {
  const root = mkdtempSync(`${before}-trial-`);
  const trial = {root, folder: join(root, "story"), temporary: join(root, "tmp")};
  cpSync(before, trial.folder, {recursive: true});
  mkdirSync(trial.temporary);
  return trial;
}

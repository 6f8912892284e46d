import {execFile} from "node:child_process";
import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import {join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {promisify} from "node:util";
import {expect, test} from "vitest";
import {notebookModule, claimsModule, workspace} from "./workspace.js";

const command = fileURLToPath(new URL("../../src/cli/nutgraf.ts", import.meta.url));
const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** What a render of some formats loads of the checker, as paths of its modules and names of packages. */
async function checkerLoadedBy(formats: string): Promise<string[]> {
  const {folder} = workspace({"data/claims.ts": claimsModule(), "notebooks/story.ts": notebookModule(["oil"])});
  const list = join(folder, "loaded.txt");
  const hooks = `import {appendFileSync} from "node:fs";
    export async function load(url, context, next) {
      appendFileSync(${JSON.stringify(list)}, url + "\\n");
      return next(url, context);
    }`;
  const data = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
  const register = data(`import {register} from "node:module"; register(${JSON.stringify(data(hooks))});`);
  const words = ["--import", tsx, "--import", register, command, "render", "--no-cache", "--format", formats];
  await promisify(execFile)(process.execPath, words, {cwd: folder});
  const loaded = readFileSync(list, "utf8").split("\n");
  expect(loaded.some((url) => url.includes("/src/publish/plan/proofRecord.ts"))).toBe(true);
  const engines =
    /\/(src\/(?:check|verify)\/.*|node_modules\/(?:fontkit|saxes|jsdom|@resvg|parse5|dompurify|culori)\b)/;
  return loaded.flatMap((url) => engines.exec(url)?.[1] ?? []);
}

test(
  "nutgraf render loads nothing of the checker for pictures and data, whose records follow from the drawing",
  {tags: "thorough"},
  async () => {
    expect(await checkerLoadedBy("svg,dark,inline,html,csv")).toEqual([]);
  }
);

test(
  "nutgraf render loads the checker for a contact sheet, which shows what it finds",
  {tags: "thorough"},
  async () => {
    expect(await checkerLoadedBy("svg,sheet")).toContain("src/check/rules.ts");
  }
);

import {mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath} from "node:url";
import {onTestFinished} from "vitest";
import type {Effects, ExitCode} from "../../src/cli/effects.js";
import {run} from "../../src/cli/run.js";
import {takeAway} from "../takeAway.js";

/** The press’s own sources, for the imports of the notebooks that tests write. */
export const source = fileURLToPath(new URL("../../src/", import.meta.url)).replace(/\/$/, "");

/** What a run of the command printed, and how it ended. */
export interface Ran {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for a test, taken away after it. */
export function workspace(files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-"));
  onTestFinished(() => takeAway(folder));
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) write(path, text);
  return {
    folder,
    write,
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
    /** Every file below the folder with its text. */
    snapshot: () => snapshot(folder),
    modified: (path: string) => statSync(join(folder, path)).mtimeMs,
    run: (words: string, effects: Partial<Effects> = {}) => runIn(folder, words.split(" "), effects),
    /** The same for words that hold spaces, or are empty. */
    runWords: (words: readonly string[]) => runIn(folder, words, {})
  };
}

const made = new Map<string, Readonly<Record<string, Uint8Array>>>();

/** A folder of its own with what a function makes in one, which it does once for all tests of a thread. */
export async function workspaceOnce(key: string, make: () => Promise<ReturnType<typeof workspace>>) {
  const kept = made.get(key);
  if (kept) return workspace(kept);
  const space = await make();
  const paths = Object.keys(space.snapshot());
  made.set(key, Object.fromEntries(paths.map((path) => [path, readFileSync(join(space.folder, path))])));
  return space;
}

/** A folder of its own with some files and what a render makes of them, which is rendered once for all tests of a thread. */
export function renderedWorkspace(files: Readonly<Record<string, string>> = story(), words = "render") {
  return workspaceOnce(JSON.stringify([files, words]), async () => {
    const space = workspace(files);
    const {err} = await space.run(words);
    if (err !== "") throw new Error(err);
    return space;
  });
}

/** Runs the command in a folder. */
export async function runIn(cwd: string, words: readonly string[], effects: Partial<Effects> = {}): Promise<Ran> {
  const printed = {out: "", err: ""};
  const code = await run(words, {
    cwd,
    out: (text) => (printed.out += text),
    err: (text) => (printed.err += text),
    isTerminal: false,
    hasColours: false,
    now: () => 0,
    ...effects
  });
  return {code, ...printed};
}

function snapshot(folder: string): Record<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true}).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, "utf8")]));
}

/** The text of a claims module with one claim, some of its fields replaced. */
export function claimsModule(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    id: '"oil-share"',
    topic: '"oil share"',
    quantity: "moreThan(30)",
    unit: 'shareOf(whole({id: "oil", label: "The oil bought", measure: "not stated", geography: "IL", period: absent}))',
    period: "absent",
    attribution: "unattributed",
    anchor: '{kind: "elsewhere", url: "https://example.org/"}',
    ...fields
  };
  const names = "absent, claim, countOf, exact, moreThan, shareOf, stated, unattributed, whole";
  const body = Object.entries(all).map(([field, value]) => `  ${field}: ${value}`);
  return `import {${names}} from "${source}/index.ts";\n\nexport const oilShare = claim({\n${body.join(",\n")}\n});\n`;
}

/** The text of a notebook with figures of one claim; **ids** name them. */
export function notebookModule(ids: readonly string[] = ["oil"], slug = "story", extra = ""): string {
  const figures = ids.map(
    (id) => `figure({
    id: "${id}",
    headline: say\`Azerbaijan supplies \${oilShare} of the oil\`,
    deck: say\`Share of the oil bought; period not stated\`,
    form: shareGrid({claim: oilShare, label: say\`from Azerbaijan\`}, {unknown: say\`not stated\`}),
    alt: say\`Grid: \${oilShare} of the oil.\`
  })`
  );
  return `import {figure, notebook, say, shareGrid} from "${source}/index.ts";
import {oilShare} from "../data/claims.ts";
${extra}
export default notebook({slug: "${slug}", title: say\`A story\`, cells: [${figures.join(", ")}]});
`;
}

/** The files of a small story. */
export const story = (ids?: readonly string[]) => ({
  "data/claims.ts": claimsModule(),
  "notebooks/story.ts": notebookModule(ids)
});

import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import ts from "typescript";
import {expect, test} from "vitest";
import {pinAnchor, readArticle} from "../src/facts/anchor.js";
import {anchorCommand} from "../src/cli/anchorCommand.js";
import {renderCommand} from "../src/cli/renderCommand.js";
import {mostScale} from "../src/story/files.js";

const root = resolve(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/data.md"];
const readme = read("README.md");
const {scripts} = JSON.parse(read("package.json")) as {readonly scripts: Readonly<Record<string, string>>};

/** The fenced blocks of one language, their indent taken away. */
function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, "gm"))].map(
    ([, indent = "", text = ""]) => text.replaceAll(new RegExp(`^${indent}`, "gm"), "")
  );
}

/** The blocks of code as the files that they are, by the path in their first line. */
function filesOf(markdown: string): Map<string, string> {
  // A document in a document has blocks of its own, which are no files.
  const outer = markdown.replaceAll(/^````[^]*?^````$/gm, "");
  const blocks = [...blocksOf(outer, "ts"), ...blocksOf(outer, "js")];
  return new Map(blocks.map((text) => [/^\/\/ (\S+)\n/.exec(text)?.[1] ?? "", text]));
}

/** What the compiler says of files that stand in the repository for as long as it looks. */
function complaints(files: ReadonlyMap<string, string>): string[] {
  const {config} = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const {options, fileNames} = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const declarations = fileNames.filter((path) => path.endsWith(".d.ts"));
  const virtual = new Map([...files].map(([path, text]) => [join(root, path), text]));
  const settings = {...options, noEmit: true, allowJs: true, checkJs: true};
  const host = ts.createCompilerHost(settings);
  const {fileExists, readFile, directoryExists} = host;
  host.directoryExists = (path) =>
    [...virtual.keys()].some((file) => file.startsWith(`${path}/`)) || directoryExists?.(path) === true;
  host.fileExists = (path) => virtual.has(path) || fileExists(path);
  host.readFile = (path) => virtual.get(path) ?? readFile(path);
  const program = ts.createProgram([...declarations, ...virtual.keys()], settings, host);
  const own = [...virtual.keys()].map((path) => program.getSourceFile(path)!);
  const found = own.flatMap((file) => [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file)
  ]);
  return found.map(({file, messageText}) => {
    return `${file?.fileName.slice(root.length + 1)}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}

test("the code of the README compiles where it says it stands, and a slip in it would not", () => {
  const files = filesOf(readme);
  const claims = files.get("data/harvest/claims.ts") ?? "";
  expect([...files.keys()]).toEqual(expect.arrayContaining(["wheat.ts", "story.js", "notebooks/harvest.ts"]));
  expect([...files.keys()]).not.toContain("");
  const spoilt = claims.replace("exact(40)", "exact(forty)");
  expect(complaints(new Map([...files, ["data/harvest/spoilt.ts", spoilt]]))).toEqual([
    "data/harvest/spoilt.ts: Cannot find name 'forty'."
  ]);
});

test("the code of docs/data.md compiles, and a column that is misspelt would not", () => {
  const own = (text: string) => text.replace('from "nutgraf"', `from "${join(root, "src/index.js")}"`);
  const files = new Map([...filesOf(read("docs/data.md"))].map(([path, text]) => [path, own(text)]));
  const notebook = files.get("notebooks/rents.ts") ?? "";
  const spoilt = notebook.replace("const {price} =", "const {prise: price} =");
  expect(complaints(new Map([...files, ["notebooks/spoilt.ts", spoilt]])).join()).toMatch(
    /^notebooks\/spoilt\.ts: Property 'prise' does not exist/
  );
});

test("the README's claim is anchored in the README's article", () => {
  const [article = ""] = blocksOf(readme, "text");
  const {digest, ...text} = readArticle(article);
  const {start, before, after} = pinAnchor({digest, ...text}, "40 percent");
  expect(readme).toContain(`start: ${start},\n       before: "${before}",\n       after: "${after}"`);
  expect(readme).toContain(`digest: "${digest}"`);
});

test.each(documents)("%s links to what is there", (path) => {
  const targets = [...read(path).matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = ""]) => target);
  const missing = targets.filter((target) => !/^https?:/.test(target) && !existsSync(join(root, target)));
  expect(missing).toEqual([]);
});

test.each(documents)("%s names only scripts that package.json has", (path) => {
  const named = [...read(path).matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test("the README lists every option of nutgraf render, and says how it ends", () => {
  const described = (usage: string) => [...usage.matchAll(/--[a-z]+/g)].map(([option]) => option);
  for (const option of described(renderCommand.usage)) expect(readme).toContain(`\`${option}`);
  for (const option of ["--hedge", "--occurrence"]) expect(described(anchorCommand.usage)).toContain(option);
  expect(described(renderCommand.usage).length).toBeGreaterThan(4);
});

test("the scripts of package.json run in any shell", () => {
  const shellOnly = /(?:^|\s)[A-Z_]+=|(?<!&)&(?!&)|[;|`$*']|\b(?:rm|cp|mv|mkdir|cat|wait|export)\s/;
  const lines = Object.entries(scripts).filter(([, line]) => shellOnly.test(line));
  expect(lines).toEqual([]);
  for (const line of ["CI=true vitest", "rm -rf dist", "tsc & wait", "a; b", "a | b"]) expect(line).toMatch(shellOnly);
});

test("the machines that test a change run the README's own lines", () => {
  const [render, checks] = blocksOf(readme, "sh").map((block) => block.trim());
  expect([render, checks]).toEqual(["npm ci && npm run render", "npm ci && npm test"]);
  expect(read(".ci/run")).toContain(`PATH=$bare sh -c '${checks}'`);
  expect(read(".ci/run")).toContain("\nnpm run render\n");
});

test("the README's pages are those that the browser's tests open", () => {
  const page = (name: string) => read(`tests/browser/${name}`);
  const files = filesOf(readme);
  expect(blocksOf(readme, "html")).toContain(page("page/index.html"));
  expect(readme).toContain(`\`\`\`\`md\n${page("framework/src/index.md")}\`\`\`\``);
  for (const name of ["figures.js", "vite.config.js"]) expect(files.get(name)).toBe(page(`page/${name}`));
});

test("the README embeds files in the size and with the words that they have", () => {
  const embed = blocksOf(readme, "html").find((block) => block.includes("<picture>")) ?? "";
  const sources = [...embed.matchAll(/(?:src|srcset)="([^"]+)"\s+width="(\d+)"\s+height="(\d+)"/g)];
  const shown = sources.map(([, path = "", width, height]) => ({path, size: `width="${width}" height="${height}"`}));
  expect(shown).toHaveLength(3);
  for (const {path, size} of shown) {
    const [, ...own] = /width="(\d+)" height="(\d+)"/.exec(read(path)) ?? [];
    const [width, height] = own.map((size) => Math.round(Number(size) * mostScale));
    const found = `width="${width}" height="${height}"`;
    expect({path, size}).toEqual({path, size: found});
  }
  const described = /<desc>(.+)<\/desc>/.exec(read(shown[2]?.path ?? ""))?.[1];
  expect(/alt="([^"]+)"/.exec(embed)?.[1]).toBe(described);
});

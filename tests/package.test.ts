import {execFile, spawn} from "node:child_process";
import {on} from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {basename, dirname, join, resolve} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {version} from "../src/version.js";
import {checkLoneFile} from "../src/verify/checkStory.js";
import {blocksOf, filesOf, stepsOf} from "./markdownBlocks.js";

const run = promisify(execFile);
const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "nutgraf-package-"));
const copy = join(folder, "repository");
const consumer = join(folder, "consumer");
const installed = join(consumer, "node_modules", "nutgraf");
const nutgraf = join(installed, "bin/nutgraf.cjs");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly version: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
};

/** What npm says of a tarball that it has made. */
interface Tarball {
  readonly filename: string;
  /** In bytes. */
  readonly size: number;
  readonly files: readonly {readonly path: string}[];
}

let tarball: Tarball;
beforeAll(async () => (tarball = await pack()));

afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Packs a copy of the repository, so that its own dist is left alone. */
async function pack(): Promise<Tarball> {
  const left = ["node_modules", ".git", "dist"].map((name) => join(root, name));
  cpSync(root, copy, {recursive: true, filter: (source) => !left.includes(source) && !/\.(png|pdf)$/.test(source)});
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  const said = await npm(copy, "pack", "--silent", "--json", "--pack-destination", folder);
  const [packed] = JSON.parse(said) as readonly Tarball[];
  if (!packed) throw new Error(`nothing is packed: ${said}`);
  return packed;
}

/** Installs the tarball in a folder of its own, with the versions of our list, which npm has kept from our own install. */
async function install(tarball: string): Promise<string> {
  cpSync(join(import.meta.dirname, "consumer"), consumer, {recursive: true});
  // The compiler is what a story's own package.json asks for besides.
  const dependencies = {nutgraf: `file:../${tarball}`, typescript: manifest.devDependencies["typescript"] ?? ""};
  const lines = Object.entries(lockedPackages()).map(([path, entry]) => {
    const name = path.replace(/^.*node_modules\//, "");
    const resolved = `https://registry.npmjs.org/${name}/-/${basename(name)}-${entry.version}.tgz`;
    return [path, {...entry, resolved}] as const;
  });
  const {bin} = manifest;
  const own = {version: manifest.version, resolved: dependencies.nutgraf, dependencies: manifest.dependencies, bin};
  const packages = {"": {dependencies}, "node_modules/nutgraf": own, ...Object.fromEntries(lines)};
  writeFileSync(join(consumer, "package.json"), JSON.stringify({private: true, type: "module", dependencies}));
  writeFileSync(join(consumer, "package-lock.json"), JSON.stringify({lockfileVersion: 3, packages}));
  return npm(consumer, "install", "--prefer-offline", "--no-audit", "--no-fund");
}

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const compiler = "node_modules/typescript";

/** The packages that are installed with ours, and the compiler, by their paths. */
function lockedPackages(): Record<string, Locked> {
  const {packages} = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as {
    readonly packages: Readonly<Record<string, Locked>>;
  };
  return Object.fromEntries(
    Object.entries(packages).filter(([path, {dev}]) => path === compiler || (path !== "" && dev !== true))
  );
}

/** Runs npm, and returns all that it prints. */
async function npm(cwd: string, ...words: string[]): Promise<string> {
  const {npm_execpath: script} = process.env;
  const [file, first] = script === undefined ? ["npm", []] : [process.execPath, [script]];
  const {stdout, stderr} = await run(file, [...first, ...words], {cwd}).catch(withOutput);
  return stdout + stderr;
}

test("the tarball holds the built code, the charts and the licences, and no source or test", () => {
  const names = tarball.files.map(({path}) => path);
  const expected = [
    /^(package\.json|(?:README|CHANGELOG|CONTRIBUTING|SECURITY)\.md|LICENSE)$/,
    /^src\/type\/fonts\/(OFL\.txt|FONTLOG\.md)$/,
    /^src\/type\/fonts\/nutgraf-sans-\d+\.woff2$/,
    /^src\/notebookKit\/page\.(css|html)$/,
    /^charts\/[^/]+\/[^/]+-(320|640)\.svg$/,
    /^docs\/[a-z-]+\.md$/,
    /^bin\/(nutgraf|create-nutgraf|importFile|loadScript|renderWorker)\.cjs$/,
    /^dist\/press\/(press|start)\.cjs$/,
    /^dist\/(src|data|notebooks)\/.*(?<!\.test)\.(js|d\.ts)$/
  ];
  expect(names.filter((name) => !expected.some((pattern) => pattern.test(name)))).toEqual([]);
  for (const pattern of expected) expect(names.filter((name) => pattern.test(name))).not.toEqual([]);
  expect(names).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "src/type/fonts/OFL.txt", "src/type/fonts/FONTLOG.md"])
  );
});

test("the README of the package shows pictures and leads to pages that are in it", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const names = tarball.files.map(({path}) => path);
  const links = [...readme.matchAll(/(?:\]\(|src=")((?!https?:)[^)"#\s]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter((path) => !names.includes(path))).toEqual([]);
});

test("the tarball takes at most 2 MB", () => {
  expect(tarball.size).toBeLessThan(2_000_000);
});

test("neither the package nor any that is installed with it has a script to install it", () => {
  const run = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
  expect(Object.keys(manifest.scripts).filter((name) => run.includes(name))).toEqual([]);
  const packages = lockedPackages();
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  expect(Object.entries(packages).filter(([, entry]) => entry.hasInstallScript)).toEqual([]);
});

test("the README's lines are the first of docs/start.md", () => {
  const page = (name: string) => readFileSync(join(root, name), "utf8");
  expect(page("docs/start.md")).toContain(blocksOf(page("README.md"), "bash")[0]);
});

interface Drawn {
  readonly own: string;
  readonly ownInDocument: string;
  readonly story: string;
  readonly published: string;
  readonly claimed: unknown;
}

test(
  "the library as it is packed draws in a program its own figure and the published one, byte for byte",
  {tags: "thorough"},
  async () => {
    const drawn = JSON.parse(await commandIn(copy, "tests/consumer/draw.js")) as Drawn;
    expect(drawn.own).toContain(">Wheat made up 40% of the harvest</title>");
    expect(drawn.story).toBe(drawn.published);
  }
);

describe("installed from the tarball,", {tags: "thorough"}, () => {
  /** What npm printed when it installed it. */
  let printed = "";
  beforeAll(async () => (printed = await install(tarball.filename)));

  test("npm install of the tarball warns of no script", () => {
    expect(printed).toMatch(/^added \d+ packages/m);
    expect(printed).not.toMatch(/warn|script/i);
  });

  test.concurrent("a program in CommonJS imports the library, which it cannot require", async () => {
    const imported = "import('nutgraf').then(({shareGrid}) => console.log(typeof shareGrid))";
    await expect(command("--input-type=commonjs", "-e", imported)).resolves.toBe("function\n");
    await expect(command("--input-type=commonjs", "-e", "require('nutgraf')")).rejects.toThrow(
      "ERR_REQUIRE_ASYNC_MODULE"
    );
    expect(readFileSync(join(root, "docs/library.md"), "utf8")).toContain('`await import("nutgraf")`');
  });

  describe.concurrent("a program in plain JavaScript", () => {
    let drawn: Drawn;
    beforeAll(async () => {
      drawn = JSON.parse(await command("draw.js")) as Drawn;
    });

    test("draws its own figure of its own claim, which the command verifies", async () => {
      expect(await problemsOf(drawn.own)).toEqual([]);
      writeFileSync(join(consumer, "own.svg"), drawn.own);
      await expect(command(nutgraf, "verify", "own.svg")).resolves.toMatch(/^own\.svg: its numbers hold/m);
      expect(drawn.own).toContain(">Wheat made up 40% of the harvest</title>");
    });

    test("draws it in a document of its own, the same but for the embedded font", () => {
      expect(drawn.ownInDocument).toBe(drawn.own.replace(/<style>.*<\/style>\n/, ""));
    });

    test("draws the story's chart, byte for byte the published file", () => {
      expect(drawn.story).toBe(drawn.published);
    });

    test("reads the story's claims", () => {
      expect(drawn.claimed).toEqual({bound: "exact", value: 69, decimals: 0});
    });
  });

  test.concurrent(
    "a program in TypeScript compiles against the shipped declarations, but where it mixes wholes",
    async () => {
      await expect(command(join(root, "node_modules/typescript/bin/tsc"), "--noEmit")).resolves.toBe("");
    }
  );

  describe.concurrent("the installed command", () => {
    test("nutgraf --version prints the version", async () => {
      await expect(command(nutgraf, "--version")).resolves.toBe(`${version}\n`);
    });

    test("nutgraf reads the font of the library, and refuses a damaged one", async () => {
      expect(readFileSync(join(installed, "dist/press/press.cjs"), "latin1")).not.toMatch(/[\w+/]{50000}/);
      const damaged = join(consumer, "node_modules/damaged");
      cpSync(installed, damaged, {recursive: true});
      const font = join(damaged, "dist/src/type/fonts/nutgrafSansBold.js");
      writeFileSync(font, readFileSync(font, "latin1").replace("A", "B"));
      await expect(command(join(damaged, "bin/nutgraf.cjs"), "render", "--out", "none")).rejects.toThrow(
        /damaged font: \S+nutgrafSansBold\.js: install nutgraf again/
      );
    });

    test("nutgraf render publishes a notebook in TypeScript", async () => {
      await command(nutgraf, "render", "--width", "640");
      const published = join(consumer, "charts/harvest");
      expect(readdirSync(published)).toEqual(expect.arrayContaining(["failures-640.svg", "manifest.json"]));
      const file = "charts/harvest/failures-640.svg";
      expect(await problemsOf(readFileSync(join(consumer, file), "utf8"))).toEqual([]);
      await expect(command(nutgraf, "verify", file)).resolves.toMatch(/failures-640\.svg: its numbers hold/);
    });
  });

  describe("a folder of one's own, by the words of the documentation", () => {
    const own = join(folder, "own");
    const page = (name: string) => readFileSync(join(root, name), "utf8");
    const printed: string[] = [];

    /** Follows a recipe. What npm would install is installed already. */
    async function follow(markdown: string): Promise<void> {
      for (const step of stepsOf(markdown)) {
        if ("path" in step) {
          mkdirSync(dirname(join(own, step.path)), {recursive: true});
          writeFileSync(join(own, step.path), step.text);
        } else if (!step.line.startsWith("npm install")) {
          // On the barest machine npm is in the PATH without its npx.
          const line = step.line.replace(/^npx /, "npm exec --no -- ");
          const {stdout} = await run("sh", ["-c", line], {cwd: own}).catch(withOutput);
          printed.push(stdout);
        }
      }
    }

    beforeAll(() => {
      mkdirSync(join(own, "articles"), {recursive: true});
      symlinkSync(join(consumer, "node_modules"), join(own, "node_modules"), "junction");
      const [article = ""] = blocksOf(page("docs/start.md"), "text");
      writeFileSync(join(own, "articles/harvest.txt"), article);
    });

    test("docs/start.md makes two stories that its check finds nothing wrong with", {timeout: 240_000}, async () => {
      await follow(page("docs/start.md"));
      const all = printed.join("");
      expect(all).toMatch(/^\d+ files of 3 figures: 0 errors, 0 warnings, 0 waived$/m);
      expect(printed.at(-2)).toMatch(/^\d+ files of 1 figure: 0 errors, 0 warnings, 0 waived$/m);
      expect(printed.at(-1)).toMatch(/^wrote site\/index\.html\n(?:wrote site\/\S+\n)*wrote site\/harvest\.html$/m);
      expect(existsSync(join(own, "site/charts/harvest/wheat-640.svg"))).toBe(true);
      await expect(commandIn(own, nutgraf, "check", "--article", "articles/harbour-rents.txt")).resolves.toMatch(
        /^\d+ files of 4 figures: 0 errors, 0 warnings, 0 waived$/m
      );
    });

    test(
      "docs/notebooks.md makes the page of a notebook in .html, with Notebook Kit beside the package",
      {timeout: 240_000},
      async () => {
        const told = join(folder, "told");
        mkdirSync(told, {recursive: true});
        symlinkSync(join(consumer, "node_modules"), join(told, "node_modules"), "junction");
        const [rows = ""] = blocksOf(page("docs/data.md"), "csv");
        const [notebook = ""] = blocksOf(page("docs/notebooks.md"), "html");
        const story = {
          ...Object.fromEntries([...filesOf(page("docs/data.md"))].filter(([path]) => path.includes("/"))),
          "data/rents/rents.csv": rows
        };
        for (const [path, text] of Object.entries({...story, "notebooks/rents.html": notebook})) {
          mkdirSync(dirname(join(told, path)), {recursive: true});
          writeFileSync(join(told, path), text);
        }
        await commandIn(told, nutgraf, "render");
        // Without the kit its line says what to install.
        await expect(commandIn(told, nutgraf, "site")).rejects.toThrow(
          /npm install --save-dev @observablehq\/notebook-kit@/
        );
        const kit = "node_modules/@observablehq/notebook-kit";
        symlinkSync(join(root, kit), join(consumer, kit), "junction");
        await expect(commandIn(told, nutgraf, "site")).resolves.toMatch(
          /^notebooks\/rents\.html: 3 cells ran in Node$/m
        );
        const made = readFileSync(join(told, "site/rents.html"), "utf8");
        expect(made).toContain("A flat in Tartu costs €512, less than in Riga");
        expect(made).toContain("charts/rents/flats-640.svg");
      }
    );

    test("the figure of the README and the form of docs/own-form.md are clean, too", {timeout: 120_000}, async () => {
      for (const name of ["README.md", "docs/own-form.md"]) {
        for (const [path, text] of filesOf(page(name))) {
          mkdirSync(dirname(join(own, path)), {recursive: true});
          writeFileSync(join(own, path), text);
        }
      }
      const words = ["notebooks/flats.ts", "notebooks/strip.ts"];
      await commandIn(own, nutgraf, "render", ...words);
      await expect(commandIn(own, nutgraf, "check", ...words)).resolves.toMatch(/: 0 errors, 0 warnings, 0 waived$/m);
      await expect(commandIn(own, join(installed, "../typescript/bin/tsc"))).resolves.toBe("");
    });

    test("nutgraf preview serves them, and renders again after a save", async () => {
      const child = spawn(process.execPath, [nutgraf, "preview", "notebooks/harvest.ts", "--port", "0"], {cwd: own});
      try {
        let said = "";
        const until = async (pattern: RegExp) => {
          for await (const [text] of on(child.stdout, "data")) {
            said += String(text);
            if (pattern.test(said)) return;
          }
        };
        await until(/ in [\d.]+ s\n/);
        const [address = ""] = /http:\S+/.exec(said) ?? [];
        expect(await (await fetch(`${address}harvest/index.html`)).text()).toContain("new EventSource");
        said = "";
        const notebook = join(own, "notebooks/harvest.ts");
        writeFileSync(notebook, readFileSync(notebook, "utf8").replace("made up", "was"));
        await until(/rendered, in/);
        expect(await (await fetch(`${address}harvest/wheat-640.svg`)).text()).toContain("Wheat was 40%");
      } finally {
        child.kill();
      }
    });

    test("its figures are embedded and verified", async () => {
      await expect(commandIn(own, nutgraf, "embed", "income", "--base", "https://example.org/")).resolves.toContain(
        '"https://example.org/income-320.svg"'
      );
      const file = "charts/harvest/wheat-640.svg";
      await expect(commandIn(own, nutgraf, "verify", file, "--article", "articles/harvest.txt")).resolves.toMatch(
        /wheat-640\.svg: its numbers hold: 1 claim, 1 calculation, 2 places in the article/
      );
    });
  });
});

async function problemsOf(svg: string): Promise<unknown[]> {
  return [...(await checkLoneFile("figure.svg", svg)).findings];
}

/** Runs a program of Node as the consumer, and returns what it prints. */
const command = (...words: string[]) => commandIn(consumer, ...words);

async function commandIn(cwd: string, ...words: string[]): Promise<string> {
  const {stdout} = await run(process.execPath, words, {cwd, maxBuffer: 10_000_000}).catch(withOutput);
  return stdout;
}

// npm and tsc tell what is wrong on the standard output, which the error of a failed process leaves out.
function withOutput(error: Error & {readonly stdout?: string}): never {
  throw new Error(`${error.message}${error.stdout ?? ""}`, {cause: error});
}

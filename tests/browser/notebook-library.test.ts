import {execFile} from "node:child_process";
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import type {Browser} from "playwright-core";
import {preview} from "vite";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {withoutFont} from "./withoutFont.js";
import {serializeSVG} from "../../src/index.js";
import {JSDOM} from "jsdom";
import {startBrowser} from "./browser.js";
import {root} from "./repositoryCopy.js";

const run = promisify(execFile);
const {dependencies} = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly dependencies: Readonly<Record<string, string>>;
};

describe("the library in a page that is not ours", {tags: "chromium"}, () => {
  const folder = mkdtempSync(join(tmpdir(), "nutgraf-page-"));
  let browser: Browser;

  beforeAll(async () => {
    await install();
    for (const name of ["page", "framework"]) {
      cpSync(join(import.meta.dirname, name), join(folder, name), {recursive: true});
    }
    await run(process.execPath, [join(root, "node_modules/vite/bin/vite.js"), "build"], {cwd: join(folder, "page")});
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  /** What npm install does with the package, without packing it: what it would hold, and what it declares. */
  async function install(): Promise<void> {
    const modules = join(folder, "node_modules");
    mkdirSync(join(modules, "nutgraf"), {recursive: true});
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    const out = join(modules, "nutgraf/dist");
    await run(process.execPath, [compiler, "-p", "tsconfig.build.json", "--noCheck", "--outDir", out], {cwd: root});
    cpSync(join(root, "package.json"), join(modules, "nutgraf/package.json"));
    for (const name of Object.keys(dependencies)) {
      mkdirSync(dirname(join(modules, name)), {recursive: true});
      symlinkSync(join(root, "node_modules", name), join(modules, name));
    }
  }

  /** The one figure of a page of a folder, as the text of a file, and what was asked of other hosts. */
  async function figureIn(site: string): Promise<{readonly text: string; readonly elsewhere: readonly string[]}> {
    const options = {port: 0, host: "127.0.0.1"};
    const server = await preview({
      configFile: false,
      logLevel: "silent",
      root: site,
      build: {outDir: "."},
      preview: options
    });
    const page = await browser.newPage({viewport: {width: 1000, height: 800}, colorScheme: "dark"});
    const address = server.resolvedUrls?.local[0] ?? "";
    const elsewhere: string[] = [];
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("response", (response) => response.ok() || errors.push(`${response.status()} ${response.url()}`));
    page.on("request", (request) => {
      if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url())) elsewhere.push(request.url());
    });
    try {
      await page.goto(address);
      const svg = page.locator("svg[role=img]");
      await svg.waitFor().catch((error: unknown) => {
        throw new Error(`no figure: ${errors.join("; ")}`, {cause: error});
      });
      expect(await page.evaluate(() => document.fonts.check('14px "Nutgraf Sans"'))).toBe(true);
      const drawn = new JSDOM(await svg.evaluate((element) => element.outerHTML)).window.document.querySelector("svg");
      if (!drawn) throw new Error("no figure");
      return {text: serializeSVG(drawn), elsewhere};
    } finally {
      await page.close();
      await server.close();
    }
  }

  async function expected(width: number): Promise<string> {
    const {armsFlow} = await import("../../notebooks/israel-azerbaijan.js");
    return serializeSVG(armsFlow({document: new JSDOM("").window.document, width, scheme: "dark"}));
  }

  test("a plain page draws a figure, byte for byte", async () => {
    cpSync(join(folder, "page/index.html"), join(folder, "page/dist/index.html"));
    const {text, elsewhere} = await figureIn(join(folder, "page/dist"));
    expect(withoutFont(text)).toBe(withoutFont(await expected(320)));
    expect(elsewhere).toEqual([]);
  });

  test("a page of Observable Framework draws a figure, byte for byte", async () => {
    const framework = join(folder, "framework");
    cpSync(join(folder, "page/dist/figures.js"), join(framework, "src/figures.js"));
    await run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {cwd: framework});
    await run(
      process.execPath,
      [join(framework, "node_modules/@observablehq/framework/dist/bin/observable.js"), "build"],
      {
        cwd: framework,
        env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"}
      }
    );
    const {text, elsewhere} = await figureIn(join(framework, "dist"));
    expect(withoutFont(text)).toBe(withoutFont(await expected(640)));
    expect(elsewhere).toEqual([]);
  });
});

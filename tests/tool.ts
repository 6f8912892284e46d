import {accessSync, constants, existsSync} from "node:fs";
import {delimiter, join, resolve} from "node:path";
import type {TestTagDefinition} from "vitest/config";
import {chromiumPath} from "../site/chromium.js";

/** Where the article of a story is looked for, since it is not in the repository. */
export const articlePath: string = process.env["ARTICLE"] ?? resolve(import.meta.dirname, "../../shared/article.txt");

/** What some tests need and a machine may lack. */
export interface Tool {
  readonly isHere: boolean;
  /** What its tests are of. */
  readonly of: string;
  /** How to get it. */
  readonly get: string;
}

/** The tools by the tag that their tests bear. */
export const tools = {
  poppler: {
    isHere: isCommand("pdftoppm"),
    of: "printed pages",
    get: "poppler: apt-get install poppler-utils"
  },
  xmllint: {
    isHere: isCommand("xmllint"),
    of: "published files in another XML parser",
    get: "xmllint: apt-get install libxml2-utils"
  },
  mkfifo: {
    isHere: isCommand("mkfifo"),
    of: "pipes in the place of files",
    get: "mkfifo: apt-get install coreutils"
  },
  dejavu: {
    isHere: existsSync("/usr/share/fonts/truetype/dejavu"),
    of: "widths in the fallback font",
    get: "the font: apt-get install fonts-dejavu-core"
  },
  chromium: {
    isHere: existsSync(chromiumPath),
    of: "pages in a browser",
    get: "chromium: apt-get install chromium"
  },
  firefox: {
    isHere: isCommand("firefox-esr"),
    of: "figures in Firefox",
    get: "firefox: apt-get install firefox-esr"
  },
  java: {
    isHere: isCommand("java"),
    of: "markup in the Nu HTML checker",
    get: "java: apt-get install default-jre-headless"
  },
  duckdb: {
    isHere: isPackage("@duckdb/node-api"),
    of: "loaders in SQL",
    get: "DuckDB: npm install --prefix dist/duckdb @duckdb/node-api, then cp -r dist/duckdb/node_modules/@duckdb node_modules"
  },
  article: {
    isHere: existsSync(articlePath),
    of: "anchors in a story’s article, which is not in the repository",
    get: "the article: ARTICLE=path"
  }
} as const satisfies Readonly<Record<string, Tool>>;

/** The tag of a test that needs a tool: `test("…", {tags: "poppler"}, …)`. */
export type ToolTag = keyof typeof tools;

declare module "vitest" {
  interface TestTags {
    tool: ToolTag;
  }
}

function isPackage(name: string): boolean {
  return existsSync(join(import.meta.dirname, "../node_modules", name));
}

function isCommand(name: string): boolean {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  return (process.env["PATH"] ?? "")
    .split(delimiter)
    .some((folder) => endings.some((ending) => isExecutable(join(folder, name + ending))));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The tags of a configuration: a test whose tool is missing is skipped.
 * @throws when NUTGRAF_REQUIRE_TOOLS is set and a tool is missing, the article aside, which cannot be installed
 */
export function toolTags(names: readonly ToolTag[]): TestTagDefinition[] {
  const missing = names.filter((name) => !tools[name].isHere);
  const wanted = missing.filter((name) => name !== "article").map((name) => tools[name].get);
  if (process.env["NUTGRAF_REQUIRE_TOOLS"] && wanted.length > 0)
    throw new Error(`missing ${wanted.join("; missing ")}`);
  return names.map((name) => ({
    name,
    description: `${tools[name].of} (${tools[name].get})`,
    skip: missing.includes(name)
  }));
}

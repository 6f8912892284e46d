import {accessSync, constants, existsSync} from "node:fs";
import {createRequire} from "node:module";
import {delimiter, join} from "node:path";
import {manifestIn, packageFolder} from "../publish/packageFolder.js";
import type {Effects, ExitCode} from "./effects.js";
import {installLine} from "./modules/missingPackage.js";

/** What the press may want of a machine. */
interface Part {
  readonly name: string;
  /** What cannot be done without it. */
  readonly for: string;
  /** The version or the place of what is there; *null* where it is missing. */
  readonly found: string | null;
  /** The line that gets it. */
  readonly get: string;
  /** Whether the press cannot render and check without it. */
  readonly isNeeded: boolean;
}

/** Prints what is there and what is missing, with the line that gets it. */
export function doctor({cwd, out}: Effects): ExitCode {
  const parts = [node(), ...packages(), ...programs(), ...folder(cwd)];
  const width = Math.max(...parts.map(({name}) => name.length));
  for (const {name, found, for: purpose, get, isNeeded} of parts) {
    const state = found ?? `${isNeeded ? "MISSING" : "not here"}: ${get}`;
    out(`${name.padEnd(width)}  ${purpose.padEnd(34)}  ${state}\n`);
  }
  const missing = parts.filter(({found, isNeeded}) => isNeeded && found === null);
  out(
    missing.length === 0
      ? "all that the press needs is here\n"
      : `missing: ${missing.map(({name}) => name).join(", ")}\n`
  );
  return missing.length === 0 ? 0 : 1;
}

function node(): Part {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const isKnown = (major === 20 && minor >= 19) || (major === 22 && minor >= 13) || major >= 24;
  const found = isKnown ? process.versions.node : null;
  return {
    name: "node",
    for: "all of it",
    found,
    get: `Node 22 or 24 (here is ${process.versions.node})`,
    isNeeded: true
  };
}

/** Packages that are loaded when they are asked for, and what for. */
const purposes: readonly (readonly [name: string, purpose: string])[] = [
  ["harfbuzzjs", "measuring text"],
  ["subset-font", "the font in each file"],
  ["oxc-transform", "notebooks in TypeScript"],
  ["@resvg/resvg-js", "PNG files, and contrast in the check"],
  ["pdfkit", "PDF files"],
  ["jsdom", "charts that want a page, the check"],
  ["fontkit", "the check’s own measuring"],
  ["piscina", "rendering in threads"]
];

function packages(): Part[] {
  const {resolve} = createRequire(join(packageFolder, "package.json"));
  return purposes.map(([name, purpose]) => ({
    name,
    for: purpose,
    found: loaded(name, resolve),
    get: installLine(name),
    isNeeded: true
  }));
}

function loaded(name: string, resolve: (name: string) => string): string | null {
  try {
    const path = resolve(name);
    // What is native may be there and not run on this machine.
    if (name.startsWith("@resvg/")) createRequire(path)(path);
    return "here";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ERR_PACKAGE_PATH_NOT_EXPORTED" ? "here" : null;
  }
}

/** Programs that are looked for, the Debian package of each, and what for. */
const wanted: readonly (readonly [name: string, debian: string, purpose: string])[] = [
  ["chromium", "chromium", "notebooks in a browser"],
  ["pdftoppm", "poppler-utils", "tests that look at printed pages"],
  ["xmllint", "libxml2-utils", "tests with another XML parser"]
];

const programs = (): Part[] =>
  wanted.map(([name, debian, purpose]) => {
    return {name, for: purpose, found: placeOf(name), get: `apt-get install ${debian}`, isNeeded: false};
  });

function placeOf(program: string): string | null {
  const endings = process.platform === "win32" ? [".exe", ".cmd"] : [""];
  const places = (process.env["PATH"] ?? "").split(delimiter);
  return places.flatMap((place) => endings.map((ending) => join(place, program + ending))).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What a folder of stories has: its notebooks, and the package for its editor and compiler. */
function folder(cwd: string): Part[] {
  const isPress = manifestIn(cwd)?.name === "nutgraf";
  const installed = isPress || existsSync(join(cwd, "node_modules", "nutgraf"));
  return [
    {
      name: "notebooks/",
      for: "the stories of this folder",
      found: existsSync(join(cwd, "notebooks")) ? "here" : null,
      get: "nutgraf new STORY",
      isNeeded: false
    },
    {
      name: "nutgraf",
      for: "its types, for an editor",
      found: installed ? "here" : null,
      get: "npm install (in a folder that nutgraf new made)",
      isNeeded: false
    }
  ];
}

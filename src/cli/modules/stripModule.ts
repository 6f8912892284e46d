import {init, parse} from "es-module-lexer";
import {type OxcError, type SourceMap, transformSync} from "oxc-transform";
import {faultAt} from "../faults/fault.js";

/** A module as plain JavaScript. */
export interface StrippedModule {
  readonly code: string;
  /** From the code to the text that was written. */
  readonly map: SourceMap;
  readonly imports: readonly ModuleImport[];
  /** Whether it reads `import.meta`. */
  readonly readsMeta: boolean;
  /** Whether what it exports follows from its text and its static imports alone, as far as can be told. */
  readonly isPlain: boolean;
}

/** An import, or an export from another module, in the code of a module. */
export interface ModuleImport {
  readonly specifier: string;
  /** The specifier with its quotes and its attributes: the address of what is imported takes their place. */
  readonly start: number;
  readonly end: number;
  /** Where the whole of it starts. */
  readonly statement: number;
  readonly isDynamic: boolean;
}

/**
 * Strips a module of its types; one of JSON becomes a module that exports it.
 * @param path its ending decides what it is
 * @throws with the place of the first fault of syntax
 */
export async function stripModule(path: string, text: string): Promise<StrippedModule> {
  const options = {sourceType: "module", sourcemap: true} as const;
  const written = path.endsWith(".json") ? `export default ${text}` : text;
  const {code, map, errors} = transformSync(path.replace(/json$/, "js"), written, options);
  if (errors[0] || !map) throw syntaxFault(errors[0], path, text);
  await init;
  const [found] = parse(code);
  const imports = found.flatMap(({n: specifier, s, e, ss: statement, se, d}): ModuleImport[] => {
    if (specifier === undefined) return [];
    const isDynamic = d >= 0;
    return [
      {specifier, statement, isDynamic, ...(isDynamic ? {start: s, end: Math.max(e, se - 1)} : {start: s - 1, end: se})}
    ];
  });
  // Marked only to be looked through: what runs is what was written.
  const isMarked = () => transformSync(path, text, {...options, define: marks}).code.includes(mark);
  const isPlain = !found.some(({d}) => d >= 0) && !code.includes(".toLocale") && !(suspect.test(code) && isMarked());
  const {sourcesContent: _, ...slim} = map;
  return {code, map: slim, imports, readsMeta: found.some(({d}) => d === -2), isPlain};
}

// By what a module could learn of more than its files, of which nobody would notice when it changes. A name that it defines
// itself, and a word of a text, is none of them: the transform tells them apart.
const names = ["process", "fetch", "require", "Date", "Intl", "performance", "navigator", "crypto", "WebSocket"];
const outward = [...names, ...names.map((name) => `globalThis.${name}`), "Math.random"];
const mark = "nutgrafOutward";
const marks = Object.fromEntries(outward.map((name) => [name, mark]));
const suspect = new RegExp(`\\b(${names.join("|")}|random)\\b`);

function syntaxFault(error: OxcError | undefined, path: string, text: string): Error {
  // Of a name that is declared twice, the second. Counted in bytes of UTF-8.
  const {start, end} = (error?.labels ?? []).reduce((a, b) => (b.start > a.start ? b : a), {start: 0, end: 0});
  const bytes = Buffer.from(text);
  const before = bytes.subarray(0, start).toString("utf8").split("\n");
  const place = {file: path, line: before.length, column: (before.at(-1) ?? "").length + 1};
  const what = error?.message ?? "no module";
  const token = bytes.subarray(start, end).toString("utf8");
  return faultAt(place, `invalid syntax: ${what}${what === "Unexpected token" ? ` ${JSON.stringify(token)}` : ""}`);
}

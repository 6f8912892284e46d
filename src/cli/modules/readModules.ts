import {readFileSync} from "node:fs";
import {SourceMap} from "node:module";
import {array, boolean, number, object, pipe, readonly, string} from "valibot";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {memoJSON} from "../../publish/memo.js";
import {faultAt} from "../faults/fault.js";
import {resolveImport, type Target} from "./resolveImport.js";
import type {StrippedModule} from "./stripModule.js";
import {messageOf} from "../faults/messageOf.js";

/** A file of the reporter, as it was read. */
export interface ReadModule extends StrippedModule {
  readonly path: string;
  /** What it imports, by specifier. */
  readonly targets: Map<string, Target>;
}

/**
 * Reads a module and all files that it imports, without their types.
 * @param path absolute, without symbolic links
 * @param digests takes the digest of each file as it is read, also where the reading fails
 * @throws with the place of what is wrong
 */
export async function readModules(path: string, digests: Map<string, string>): Promise<readonly ReadModule[]> {
  const modules: ReadModule[] = [];
  // Grows while it is walked.
  const paths = new Set([path]);
  for (const each of paths) {
    const content = readFileSync(each);
    const digest = sha256Hex(content);
    digests.set(each, digest);
    const targets = new Map<string, Target>();
    const module = {...(await stripped(each, content, digest)), path: each, targets};
    modules.push(module);
    for (const {specifier, start, isDynamic} of module.imports) {
      const target = await resolveImport(specifier, each).catch((error: unknown) => {
        // One that is imported only when it is there is missed when it is asked for.
        if (isDynamic) return null;
        throw faultAt(placeIn(module, start), messageOf(error));
      });
      if (target) targets.set(specifier, target);
      if (target?.kind === "file") paths.add(target.path);
    }
  }
  return modules;
}

const moduleSchema = object({
  code: string(),
  map: object({mappings: string(), names: array(string()), sources: array(string()), version: number()}),
  imports: pipe(
    array(object({specifier: string(), start: number(), end: number(), statement: number(), isDynamic: boolean()})),
    readonly()
  ),
  readsMeta: boolean(),
  isPlain: boolean()
});

async function stripped(path: string, content: Buffer, digest: string): Promise<StrippedModule> {
  const strip = async () => {
    // Not worth loading for what is kept.
    const {stripModule} = await import("./stripModule.js");
    return stripModule(path, content.toString("utf8"));
  };
  return memoJSON(["module", path, digest], moduleSchema, strip);
}

/** Where in the reporter's file the code of its module comes from. */
export function placeIn({path, code, map}: ReadModule, offset: number) {
  const lines = code.slice(0, offset).split("\n");
  const entry = new SourceMap({...map, file: path, sourceRoot: "", sourcesContent: []}).findEntry(
    lines.length - 1,
    lines.at(-1)?.length ?? 0
  );
  const {originalLine, originalColumn} = "originalLine" in entry ? entry : {originalLine: 0, originalColumn: 0};
  return {file: path, line: originalLine + 1, column: originalColumn + 1};
}

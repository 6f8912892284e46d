import {basename, dirname, join, relative, resolve, sep} from "node:path";
import {type InferOutput, object, pipe, record, regex, string} from "valibot";
import {sha256Hex} from "../../facts/evidence/digest.js";
import {readJSON} from "../../facts/evidence/readJSON.js";
import {writeKept} from "../../publish/keptFile.js";
import {readBytes} from "../../publish/plan/folder.js";
import {type LoaderFile, loaderOf} from "./loaderFile.js";

/** Beside the data files of a folder: which of them were loaded, by what, and what came of it. */
const recordName = "loaded.json";

const digest = pipe(string(), regex(/^[0-9a-f]{64}$/));
const schema = record(string(), object({sha256: digest, loader: record(string(), digest)}));

type Loaded = InferOutput<typeof schema>;

/** What of a data file and its loader is no longer as it was when it was loaded. */
interface LoadFault {
  readonly found: string;
  readonly expected: string;
}

/**
 * Notes what a loader made and what it was then.
 * @param digests of the loader and all that it imports, by path
 */
export function noteLoad({output}: LoaderFile, sha256: string, digests: ReadonlyMap<string, string>): void {
  const folder = dirname(output);
  const loader = Object.fromEntries([...digests].map(([path, each]) => [slashed(relative(folder, path)), each]));
  const loaded = {...readRecord(folder), [basename(output)]: {sha256, loader: sorted(loader)}};
  const path = join(folder, recordName);
  if (!writeKept(path, Buffer.from(`${JSON.stringify(sorted(loaded), null, 2)}\n`)))
    throw new Error(`unwritable file: ${path} (what the loader wrote stays; is the folder full, or closed to you?)`);
}

/** What is wrong with a data file that has a loader beside it; *null* where all is well, and for one without a loader. */
export function loadFault(output: string): LoadFault | null {
  const found = loaderOf(output);
  if (!found) return null;
  const [file, loader] = [basename(output), basename(found.path)];
  const again = `what ${loader} makes (run nutgraf load, and then nutgraf render)`;
  const noted = readRecord(dirname(output))?.[file];
  if (!noted?.loader[loader])
    return {found: `a file of which ${recordName} does not say that its loader made it`, expected: again};
  const changed = Object.entries(noted.loader).find(([path, was]) => digestAt(resolve(dirname(output), path)) !== was);
  if (changed) return {found: `a file that was made before ${changed[0]} was changed`, expected: again};
  if (digestAt(output) !== noted.sha256)
    return {found: "a file that was changed since its loader made it", expected: again};
  return null;
}

function readRecord(folder: string): Loaded | null {
  const bytes = readBytes(join(folder, recordName));
  return bytes && readJSON(schema, bytes.toString("utf8"));
}

function digestAt(path: string): string | null {
  const bytes = readBytes(path);
  return bytes && sha256Hex(bytes);
}

const slashed = (path: string) => path.replaceAll(sep, "/");

const sorted = <T>(entries: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)));

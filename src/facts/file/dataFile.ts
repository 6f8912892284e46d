import {refusal} from "../boundary.js";
import {sha256Hex} from "../digest.js";
import {loaderEndings} from "./loaderEndings.js";

/** A data file as it was read. */
export interface DataFile {
  /** Its name, without folders: "rents.csv". */
  readonly name: string;
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal. */
  readonly sha256: string;
}

const filesRead = new Map<string, string>();

/** The data files that were read since this was last asked, with the digests of what was read. */
export function takeFilesRead(): [path: string, digest: string][] {
  const files = [...filesRead];
  filesRead.clear();
  return files;
}

/**
 * Reads a data file whole.
 * @param url where it stands: `new URL("rents.csv", import.meta.url)`. In a page, where there are no files, a bundler puts
 * the file's bytes into a "data:" address of that name
 * @throws when it cannot be read, or is not UTF-8; the message names the line
 */
export function readDataFile(url: URL): DataFile {
  if (!(url instanceof URL)) throw refusal(url, "file", 'new URL("rents.csv", import.meta.url)', "table");
  const {name, bytes, path} = url.protocol === "data:" ? inAddress(url) : onDisk(url);
  const sha256 = sha256Hex(bytes);
  if (path !== undefined) filesRead.set(path, sha256);
  return {name, text: decodedText(bytes, name), sha256};
}

interface FileBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of a file on disk. */
  readonly path?: string;
}

function onDisk(url: URL): FileBytes {
  const name = decodeURIComponent(url.pathname.split("/").at(-1) ?? "");
  const load = typeof process === "undefined" ? undefined : process.getBuiltinModule;
  if (url.protocol !== "file:" || !load)
    throw new Error(
      `unreadable file: ${url.protocol} (a file beside its module; in a page a "data:" address): ${name}`
    );
  const path = load("node:url").fileURLToPath(url);
  try {
    return {name, path, bytes: load("node:fs").readFileSync(path)};
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") throw new Error(`missing file: ${path}${loaderBeside(path)}`, {cause: error});
    throw new Error(`unreadable file: ${path} (${code})`, {cause: error});
  }
}

/** How to get a file that is not there, where what makes it is. */
function loaderBeside(path: string): string {
  const {existsSync} = process.getBuiltinModule("node:fs");
  const ending = loaderEndings.find((each) => existsSync(`${path}.${each}`));
  return ending === undefined ? "" : ` (run nutgraf load, which makes it by the .${ending} beside it)`;
}

function inAddress({href}: URL): FileBytes {
  const [, head = "", body = ""] = /^data:([^,]*),(.*)$/s.exec(href) ?? [];
  const name = decodeURIComponent(/;name=([^;]+)/.exec(head)?.[1] ?? "data");
  if (!head.endsWith(";base64")) return {name, bytes: new TextEncoder().encode(decodeURIComponent(body))};
  return {name, bytes: Uint8Array.from(atob(body), (character) => character.charCodeAt(0))};
}

/** The text of some bytes of UTF-8, without a byte order mark. @throws for other bytes, with the line of the first */
export function decodedText(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch (error) {
    const line = lineOfFault(bytes);
    throw new Error(`not UTF-8: ${name}:${line} (save it as UTF-8; a spreadsheet calls it "CSV UTF-8")`, {
      cause: error
    });
  }
}

/** The line of the first byte that is not UTF-8, from 1: each line is decoded by itself, which UTF-8 allows. */
function lineOfFault(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", {fatal: true});
  let [line, start] = [1, 0];
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    [line, start] = [line + 1, end + 1];
  }
  return line;
}

import {refusal} from "../boundary.js";
import {sha256Hex} from "../evidence/digest.js";
import {loaderEndings} from "./loaderEndings.js";

/** How bytes are letters, where they are not UTF-8: *windows-1252* holds Latin-1, too. */
export type Encoding = "windows-1252";

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
 * @param encoding default UTF-8
 * @throws when it cannot be read, or is not in its encoding; the message names the line
 */
export function readDataFile(url: URL, encoding?: Encoding): DataFile {
  if (!(url instanceof URL)) throw refusal(url, "file", 'new URL("rents.csv", import.meta.url)', "table");
  const {name, bytes, path} = url.protocol === "data:" ? inAddress(url) : onDisk(url);
  const sha256 = sha256Hex(bytes);
  if (path !== undefined) filesRead.set(path, sha256);
  return {name, text: decodedText(bytes, name, encoding), sha256};
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
  const {readFileSync, statSync} = load("node:fs");
  try {
    const found = statSync(path);
    // A pipe would be waited for until somebody writes into it, and a device need not end.
    if (found.isFile() || found.isDirectory()) return {name, path, bytes: readFileSync(path)};
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (code === "ENOENT") throw new Error(`missing file: ${path}${loaderBeside(path)}`, {cause: error});
    throw new Error(`unreadable file: ${path} (${code})`, {cause: error});
  }
  throw new Error(`unreadable file: ${path} (a pipe or a device; put a file there)`);
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

/**
 * The text of some bytes, without a byte order mark.
 * @param encoding default UTF-8
 * @throws for bytes that are none of it, with the line of the first
 */
export function decodedText(bytes: Uint8Array, name: string, encoding?: Encoding): string {
  const begins = (...mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  // Every byte is a letter of Windows, and so a mark of another encoding is the one sign that a word is wrong here.
  if (encoding !== undefined && begins(0xef, 0xbb, 0xbf))
    throw new Error(`invalid encoding: ${encoding} (the file says that it is UTF-8; leave it out): ${name}`);
  if (encoding !== undefined) return fromWindows(bytes, encoding);
  try {
    return new TextDecoder("utf-8", {fatal: true}).decode(bytes);
  } catch (error) {
    const line = lineOfFault(bytes);
    throw new Error(
      `not UTF-8: ${name}:${line} (say encoding: "windows-1252" if it is of Windows or Latin-1, or save it as UTF-8, which a spreadsheet calls "CSV UTF-8")`,
      {cause: error}
    );
  }
}

/** What Windows has from 0x80 on, where Latin-1 has signs that nobody prints. */
const windowsSigns = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Some releases of Node take windows-1252 for Latin-1. */
const fromWindows = (bytes: Uint8Array, encoding: Encoding) =>
  new TextDecoder(encoding)
    .decode(bytes)
    .replaceAll(/[\u0080-\u009f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80]!);

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

import {existsSync, readFileSync} from "node:fs";
import {findSourceMap} from "node:module";
import {join, relative, resolve, sep} from "node:path";
import {fileURLToPath} from "node:url";
import {packageFolder} from "../../publish/packageFolder.js";
import {isUnusableFolder} from "../../type/fonts/temporaryFolder.js";
import {claimAt} from "./claimAt.js";
import {type Place, placeOf} from "./fault.js";
import {messageOf} from "./messageOf.js";
import {plainText} from "../reports/plainText.js";

/** What is wrong, and the file and line that it comes from where that is known. */
interface Complaint extends Partial<Place> {
  readonly message: string;
}

/** Where the frames of the press itself are: its modules, and the script that starts them. */
const press = [fileURLToPath(new URL("../../", import.meta.url)), join(packageFolder, "bin", sep)];

/**
 * An error as one line: the reporter’s own file and line that it comes from, where one can be told, what is wrong, and
 * the claim that it is wrong with. Frames of the press itself and of packages are passed over: the mistake is in what
 * they were given.
 * @param notebook the file to name where no other can be told
 */
export function blame(error: unknown, cwd: string, notebook: string): string {
  if (isUnusableFolder(error)) return oneLine(messageOf(error), cwd);
  // A notebook from elsewhere has its claims beside its own folder.
  const home = notebook.startsWith("..") ? resolve(cwd, notebook, "../..") : cwd;
  const {file, line, column, message} = complaintOf(error, home);
  const said = oneLine(message, cwd);
  if (file === undefined) return said.includes(notebook) ? said : `${notebook}: ${said}`;
  const name = line !== undefined && column !== undefined ? claimAt(readFileSync(file, "utf8"), line, column) : null;
  const named = name === null || said.includes(name) ? said : `${said}: ${name}`;
  return `${relative(cwd, file)}${line === undefined ? "" : `:${line}`}: ${named}`;
}

/** A message without line breaks and controls of a terminal, and with its paths as seen from **cwd**. */
export function oneLine(message: string, cwd: string): string {
  const line = message.replaceAll(cwd + sep, "").replace(/\s*\n\s*/g, " ");
  return plainText(line.trim());
}

function complaintOf(error: unknown, home: string): Complaint {
  if (!(error instanceof Error)) return {message: messageOf(error)};
  const root = rootOf(error);
  return {...(placeOf(root) ?? frameIn(root, home)), message: error.message};
}

/** The first frame of a stack that is in the folder of the reporter’s files. */
function frameIn({stack = ""}: Error, home: string): Partial<Place> {
  for (const frame of stack.split("\n")) {
    const pattern = frame.endsWith(")") ? / \((.+):(\d+):(\d+)\)$/ : /^(?: +at (?:async )?)?(.+?):(\d+)(?::(\d+))?$/;
    const [, location = "", line, column] = pattern.exec(frame) ?? [];
    const place = originOf({
      file: pathOf(location),
      line: Number(line),
      ...(column !== undefined && {column: Number(column)})
    });
    const own = place.file.startsWith(home.endsWith(sep) ? home : home + sep);
    const isPress = press.some((folder) => place.file.startsWith(folder));
    const foreign = isPress || place.file.includes(`${sep}node_modules${sep}`);
    if (own && !foreign && existsSync(place.file)) return place;
  }
  return {};
}

/** Where what stands in a stripped module stands in the source, where Node has not said so itself. */
function originOf(place: Place): Place {
  const {file, line, column = 1} = place;
  const entry = findSourceMap(file)?.findEntry(line - 1, column - 1);
  if (!entry || !("originalSource" in entry)) return place;
  return {file: pathOf(entry.originalSource), line: entry.originalLine + 1, column: entry.originalColumn + 1};
}

// An error that was passed on with more words keeps where it began in its cause.
function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}

function pathOf(location: string): string {
  const path = location.replace(/\?[^/]*$/, "");
  return path.startsWith("file://") ? fileURLToPath(path) : path;
}

import {readFile} from "node:fs/promises";
import {resolve} from "node:path";
import {pinAnchor, readArticle} from "../claims/anchor.js";
import type {Command} from "./effects.js";
import {readOptions, UsageError} from "./options.js";
import {commandUsage} from "./usage.js";

const options = {
  hedge: {type: "string"},
  occurrence: {type: "string", default: "1"},
  help: {type: "boolean", short: "h"}
} as const;

/** `nutgraf anchor`: prints the TypeScript of an anchor. */
export const anchorCommand: Command = async (words, {cwd, out}) => {
  const {values, positionals} = readOptions(words, options);
  if (values.help) {
    out(commandUsage.anchor);
    return 0;
  }
  const [path, token, ...more] = positionals;
  if (path === undefined || token === undefined || more.length > 0) {
    throw new UsageError("missing article or token (nutgraf anchor ARTICLE TOKEN)");
  }
  const occurrence = Number(values.occurrence);
  if (!Number.isInteger(occurrence) || occurrence < 1) throw new UsageError(`invalid occurrence: ${values.occurrence}`);
  const raw = await readFile(resolve(cwd, path), "utf8").catch((error: unknown) => {
    throw new Error(`missing file: ${path}`, {cause: error});
  });
  const {
    start,
    token: found,
    hedge,
    before,
    after
  } = pinAnchor(readArticle(raw), token, occurrence, values.hedge ?? null);
  const hedged = hedge === null ? "" : `\n  hedge: ${JSON.stringify(hedge)},`;
  const fields = `\n  start: ${start},${hedged}\n  before: "${before}",\n  after: "${after}"\n`;
  out(`anchor(${JSON.stringify(found)}, {${fields}})\n`);
  return 0;
};

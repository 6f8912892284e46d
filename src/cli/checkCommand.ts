import {version} from "../version.js";
import {type ReportFormat, reportFormats} from "./reportFormats.js";
import type {Command} from "./effects.js";
import {readOptions, unknownWord} from "./options.js";
import {commandUsage} from "./usage.js";

const options = {
  article: {type: "string"},
  rule: {type: "string", multiple: true},
  format: {type: "string", default: "text"},
  json: {type: "boolean"},
  explain: {type: "string"},
  out: {type: "string", short: "o", default: "charts"},
  help: {type: "boolean", short: "h"},
  version: {type: "boolean", short: "v"}
} as const;

/** `nutgraf check`: holds published figures against their claims. */
export const checkCommand: Command = async (words, effects) => {
  const {values, positionals} = readOptions(words, options);
  if (values.help || values.version) {
    effects.out(values.help ? commandUsage.check : `${version}\n`);
    return 0;
  }
  if (values.explain !== undefined) {
    const {explainRule} = await import("./explain.js");
    effects.out(explainRule(values.explain));
    return 0;
  }
  const {out, article, rule} = values;
  const format = formatNamed(values.json ? "json" : values.format);
  // The checker is loaded when there is something to check: help is printed at once.
  const only = rule && (await import("./explain.js")).rulesNamed(rule);
  const {check} = await import("./check.js");
  return check(positionals, {out, format, ...(article !== undefined && {article}), ...(only && {only})}, effects);
};

function formatNamed(name: string): ReportFormat {
  const format = reportFormats.find((candidate) => candidate === name);
  if (!format) throw unknownWord("format", name, reportFormats);
  return format;
}

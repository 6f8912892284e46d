import {type RuleName, rules} from "../check/rules.js";
import {version} from "../version.js";
import {type ReportFormat, reportFormats} from "./reportFormats.js";
import type {Command} from "./effects.js";
import {explainRule, unknownRule} from "./explain.js";
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
    effects.out(explainRule(values.explain));
    return 0;
  }
  const {out, article, rule} = values;
  const format = formatNamed(values.json ? "json" : values.format);
  const only = rule?.map(ruleNamed);
  // Loaded when there is something to check: help and explanations are told at once.
  const {check} = await import("./check.js");
  return check(positionals, {out, format, ...(article !== undefined && {article}), ...(only && {only})}, effects);
};

function formatNamed(name: string): ReportFormat {
  const format = reportFormats.find((candidate) => candidate === name);
  if (!format) throw unknownWord("format", name, reportFormats);
  return format;
}

function ruleNamed(name: string): RuleName {
  const rule = rules.find((candidate) => candidate.name === name);
  if (!rule) throw unknownRule(name);
  return rule.name;
}

import {type ReportFormat, reportFormats} from "../reports/reportFormats.js";
import {unknownWord, UsageError} from "../options.js";
import {command, outOption} from "../command.js";

/** `nutgraf check`: holds published figures against their claims. */
export const checkCommand = command({
  call: "check [notebook or svg…]",
  about: [
    "Reads the published figures of the notebooks (default: notebooks/*.ts) back, as a reader would, and",
    "compares them with the claims. A single file is compared with what it carries itself; a chart that was",
    "made elsewhere, with --data or --elsewhere, is read by its axes and marks, and compared with its data."
  ],
  options: {
    article: {type: "string", value: "FILE", words: ["also look every anchor and every number of the article up"]},
    data: {
      type: "string",
      value: "FILE",
      words: [
        "charts made elsewhere: hold their marks against a CSV, TSV or",
        "JSON file, or a Vega-Lite specification with its data"
      ]
    },
    elsewhere: {type: "boolean", words: ["the same without data: only scales, axes and labels"]},
    rule: {type: "string", multiple: true, value: "NAME", words: ["only this rule; may be repeated"]},
    format: {
      type: "string",
      default: "text",
      value: "FORMAT",
      words: ["text, github (annotations) or json; default text"]
    },
    json: {type: "boolean", words: ["the same as --format json"]},
    explain: {type: "string", value: "RULE", words: ["print what a rule guards, why, and what to do"]},
    out: outOption("where the figures are published")
  },
  exit: "0 nothing is wrong, 1 the check could not be made, 2 violations",
  run: async ({values, positionals}, effects) => {
    if (values.explain !== undefined) {
      const {explainRule} = await import("../check/explain.js");
      effects.out(explainRule(values.explain));
      return 0;
    }
    const {out, article, rule} = values;
    const format = formatNamed(values.json ? "json" : values.format);
    // The checker is loaded when there is something to check: help is printed at once.
    const only = rule && (await import("../check/explain.js")).rulesNamed(rule);
    if (values.data !== undefined || values.elsewhere) {
      if (article !== undefined)
        throw new UsageError("--article with --data or --elsewhere (such a chart has no claims)");
      const {checkElsewhere} = await import("../check/checkElsewhere.js");
      return checkElsewhere(positionals, {data: values.data ?? null, format, ...(only && {only})}, effects);
    }
    const {check} = await import("../check/check.js");
    return check(positionals, {out, format, ...(article !== undefined && {article}), ...(only && {only})}, effects);
  }
});

function formatNamed(name: string): ReportFormat {
  const format = reportFormats.find((candidate) => candidate === name);
  if (!format) throw unknownWord("format", name, reportFormats);
  return format;
}

import {comparatives, polarityOf} from "../comparison/polarity.js";
import type {Predicate} from "./rowStatement.js";

const ofTarget = /^(?:\s[\p{L}’'-]+){0,3}?\s(?:(?<missed>miss(?:es|ed)?|undershot|f[ae]lls?\sshort\sof)|(?<passed>top(?:s|ped)|exceed(?:s|ed)?|beat|beats)|met|meets?|hit|hits|reach(?:es|ed)?)\s(?:the|its|their)\s(?:[\p{L}’'-]+\s){0,2}?(?<target>target|goal|quota|standard|limit|budget|forecast|plan)s?(?!\p{L})/iu; // prettier-ignore
const ofMajority =
  /^(?:\s\p{L}+)?\s(?:(?<lost>los[te]s?|lacks?|misses|missed)|has|have|had|holds?|held|won|wins?|gain(?:s|ed)|takes?|took|secure[sd]?|keeps?|kept|commands?|is|are|was|were|forms?|formed|makes?\sup|made\sup|remains?|becomes?|became)\s(?:now\s|still\s)?(?:an?|its|their|the)\s(?:(?:overall|outright|absolute|clear|slim|narrow|working|comfortable)\s)*majority(?!\s(?:of\s(?:\P{L}|the\svotes?|votes?)|in\s\p{N}))/iu;

const ofBalance =
  /^(?:\s\p{L}+){0,3}?\s(?:(?<lost>lost\smoney|los(?:e|es|ing)\smoney|ma[dk]e\sa\sloss|r[au]n\sa\s(?:deficit|loss)|(?:is|are|was|were|ended|stayed)\sin\s(?:the\sred|deficit))|(?:ma[dk]e|earned|turned)\s(?:money|a\sprofit)|r[au]n\sa\s(?:surplus|profit)|(?:is|are|was|were|ended|stayed)\sin\s(?:the\sblack|surplus|profit))(?!\p{L})/iu;
/** What numbers are usually, as a pattern: "the long-term average". */
export const norm = "(?:the\\s)?(?:[\\p{L}-]+\\s){0,2}?(?:average|usual|normal|norm|mean)(?!\\p{L})";
const ofNorm = new RegExp(`^(?:\\s[\\p{L}’'-]+){0,4}?\\s(?:(?<says>${comparatives})\\sthan|(?<above>above)|(?<below>below))\\s${norm}(?!\\sof)`, "iu"); // prettier-ignore

type OfItself = Extract<Predicate, {readonly by: "topics" | "majority" | "threshold" | "norm"}>;

/** What is said of each row by two of its own numbers, "missed their targets", by all rows, "has a majority", or by the side of zero or of a norm that it is on, "lost money", "were hotter than usual"; *null* for other words. */
export function standingIn(behind: string): OfItself | null {
  const {missed, passed, target} = ofTarget.exec(behind)?.groups ?? {};
  if (target !== undefined)
    return missed === undefined
      ? {by: "topics", more: "", less: target, orEqual: passed === undefined}
      : {by: "topics", more: target, less: "", orEqual: false};
  const balance = ofBalance.exec(behind);
  if (balance)
    return {
      by: "threshold",
      sign: balance.groups?.["lost"] === undefined ? ">" : "<",
      value: 0,
      unit: "money",
      behind: "",
      since: null
    };
  const {says, above, below} = ofNorm.exec(behind)?.groups ?? {};
  if ((says ?? above ?? below) !== undefined)
    return {by: "norm", sign: (says === undefined ? above !== undefined : polarityOf(says).way === "more") ? ">" : "<"};
  const majority = /^\s(?:no|never)(?!\p{L})/iu.test(behind) ? null : ofMajority.exec(behind);
  return majority && {by: "majority", has: majority.groups?.["lost"] === undefined};
}

/** Whether words behind a name say whether it met a target, or has a majority. */
export const saysStanding = (behind: string): boolean => standingIn(behind) !== null;

import type {Predicate} from "./rowStatement.js";

const ofTarget = /^(?:\s[\p{L}’'-]+){0,3}?\s(?:(?<missed>miss(?:es|ed)?|undershot|f[ae]lls?\sshort\sof)|(?<passed>top(?:s|ped)|exceed(?:s|ed)?|beat|beats)|met|meets?|hit|hits|reach(?:es|ed)?)\s(?:the|its|their)\s(?:[\p{L}’'-]+\s){0,2}?(?<target>target|goal|quota|standard|limit|budget|forecast)s?(?!\p{L})/iu; // prettier-ignore
const ofMajority =
  /^(?:\s\p{L}+)?\s(?:(?<lost>los[te]s?|lacks?|misses|missed)|has|have|had|holds?|held|won|wins?|gain(?:s|ed)|takes?|took|secure[sd]?|keeps?|kept|commands?)\s(?:an?|its|their|the)\s(?:(?:overall|outright|absolute|clear|slim|narrow|working|comfortable)\s)*majority(?!\s(?:of\s(?:\P{L}|the\svotes?|votes?)|in\s\p{N}))/iu;

type OfItself = Extract<Predicate, {readonly by: "topics" | "majority"}>;

/** What is said of each row by two of its own numbers, "missed their targets", or by all rows, "has a majority"; *null* for other words. */
export function standingIn(behind: string): OfItself | null {
  const {missed, passed, target} = ofTarget.exec(behind)?.groups ?? {};
  if (target !== undefined)
    return missed === undefined
      ? {by: "topics", more: "", less: target, orEqual: passed === undefined}
      : {by: "topics", more: target, less: "", orEqual: false};
  const majority = /^\s(?:no|never)(?!\p{L})/iu.test(behind) ? null : ofMajority.exec(behind);
  return majority && {by: "majority", has: majority.groups?.["lost"] === undefined};
}

/** Whether words behind a name say whether it met a target, or has a majority. */
export const saysStanding = (behind: string): boolean => standingIn(behind) !== null;

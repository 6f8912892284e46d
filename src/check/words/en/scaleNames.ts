const denied = "(?<!\\b(?:no|not|isn[’']t|without)\\s(?:an?\\s|on\\san?\\s)?)";
const log =
  "(?:semi-?)?log(?:arithmic(?:ally)?\\b|[- ](?:log|scaled?|scales|axis|axes|steps|colou?rs)\\b|(?:10|2|₁₀|₂)\\b|(?=\\)))";
const root = "(?:(?:square|cube)[- ]root|root[- ](?:scaled?|scales|axis|axes))\\b";
const power = "power[- ](?:scaled?|scales|axis|axes|law)\\b";
const naming = (words: string) => new RegExp(`${denied}\\b(?:${words})`, "iu");

/** What a scale that is not linear is called: a word about a scale, and no log of an office, nor the power of wind. */
export const scaleNames = {
  log: naming(log),
  symlog: naming(`${log}|symlog`),
  sqrt: naming(root),
  pow: naming(`${root}|${power}`)
} as const;

const called = (words: string) =>
  naming(`(?:${words})[- ](?:scale|axis|axes)\\b|(?:scale|axis|axes)\\s(?:is|are)\\s(?:${words})\\b`);

/** Words that call a scale by its type: "log scale", "the axis is logarithmic". */
export const scaleCalls = {log: called("log(?:arithmic)?"), sqrt: called("(?:square|cube)[- ]root")} as const;

import {polarityOf} from "../comparison/polarity.js";
import {type Told, toldPlain} from "./told.js";

const article = "(?:all\\s)?(?:(?:an?|the|its|their|his|her)\\s)?";
const inPercent =
  "(?:(?:almost|nearly|about|roughly|over|more\\sthan|less\\sthan)\\s)?[\\p{L}-]+(?:\\s\\p{L}+)?\\sper\\s?cent";
const numbers = "(?:[\\p{N}.,]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const places = new RegExp(
  "^(?:[’']s?(?<about>(?:\\s\\p{L}+){1,4}?))?(?:[^;:.!?]{0,60}(?:est|most|least|first|second|third|top|\\p{N})(?!\\p{L})[^;:.!?]{0,40},)?(?:\\s(?:together|combined))?\\s(?:(?:is|was|are|were|has|have|has been|stay(?:s|ed)?|rank(?:s|ed)?|finish(?:es|ed)?|end(?:s|ed)?|sits?|lies|runs?|remain(?:s|ed)?|comes?|came)\\s)?" +
    `(?:(?:far|well|still|just|now|slightly|narrowly|${inPercent}|${numbers}\\s?(?:%|\\p{L}+(?:\\spoints?)?)?)\\s)*(?<place>above|ahead of|clear of|below|behind)\\s${article}$`,
  "iu"
);

// "Doubles its vote to 20.8% and finishes 7.7 points ahead of".
const finishes = new RegExp(
  `^[^;:!?]{0,70}\\s(?:finish(?:es|ed)?|ends?|ended|stays?|stayed|comes?|came)\\s(?:${numbers}\\s?(?:%|\\p{L}+(?:\\spoints?)?)?\\s)?(?<place>ahead of|clear of|behind)\\s${article}$`,
  "iu"
);

// "Osta’s lead over Marn".
const leadOver = new RegExp(
  `^[’']s?\\s(?:[\\p{L}-]+\\s){0,3}?(?:lead|advantage|edge|majority)\\sover\\s${article}$`,
  "iu"
);

/** "Osta is far ahead of Marn"; "above Marn’s mean" speaks of what is Marn’s. */
export function placeIn(between: string, behind: string): Told | null {
  if (leadOver.test(between)) return {...toldPlain, way: "more"};
  const {place, about = ""} = (places.exec(between) ?? finishes.exec(between))?.groups ?? {};
  if (place === undefined || /^[’']s(?!\p{L})/u.test(behind)) return null;
  return {...toldPlain, way: /^(?:below|behind)$/iu.test(place) ? "less" : "more", about};
}

const verbsOver: readonly (readonly [string, Pick<Told, "way" | "overtakes"> & Partial<Told>])[] = [
  [
    "overtakes?|overtook|passes|passed|leapfrog(?:s|ged)?|overtaken|overtaking|(?:rose|rises|risen|climbed|climbs|moved|went|gone)\\sabove|(?:edged|moved|crept|gone|went|nosed)\\s(?:ahead\\sof|past)|pulled\\spast",
    {way: "more", overtakes: true}
  ],
  [
    "(?:dropped|drops|fell|falls|fallen|slipped|slips|dipped|dips|sank|sunk)\\s(?:below|behind)",
    {way: "less", overtakes: true}
  ],
  [
    "dwarfs?|dwarfed|holds?\\soff|held\\soff|fends?\\soff|fended\\soff|outstrip(?:s|ped)?|eclips(?:es|ed)|tower(?:s|ed)?\\sover|beats?|beating|pips?|pipped|pipping|tops?|topped|leads?|led|exceeds?|exceeded|surpass(?:es|ed)?|out-?(?:scor|sell|sold|perform|number|spen[dt]|generat|produc|pac|rank|earn|grow|grew)\\p{L}*",
    {way: "more", overtakes: false}
  ],
  [
    "pull(?:s|ed|ing)?\\s(?:(?:still\\s)?further\\s)?(?:away\\sfrom|ahead\\sof|clear\\sof)|stretch(?:es|ed)\\s(?:its|their)\\slead\\sover",
    {way: "more", overtakes: false}
  ],
  [
    "los(?:es?|ing|t)\\sground\\sto|giv(?:es?|ing|en)\\sground\\sto|falling\\sfurther\\sbehind",
    {way: "less", overtakes: false, change: "up"}
  ],
  [
    "gain(?:s|ed|ing)?\\sground\\son|catching\\sup\\swith|clos(?:es?|ing|ed)\\s(?:in\\s|the\\sgap\\s)(?:on|with)",
    {way: "more", overtakes: false, change: "up"}
  ],
  [
    "(?:caught|drawn?|drew|pulled|levelled)\\s(?:up|level)\\swith|match(?:es|ed)",
    {way: "more", overtakes: false, equals: true}
  ],
  ["trails?|trailed|trailing|lags?(?:\\sbehind)?|lagged(?:\\sbehind)?", {way: "less", overtakes: false}],
  [
    "(?:is|are|was|were|been)\\s(?:out(?:sold|numbered|scored|ranked|spent|paced|earned)|beaten|topped|exceeded|surpassed)\\sby",
    {way: "less", overtakes: false}
  ]
];
const others = verbsOver.map(([words, said]) => ({said, pattern: new RegExp(`^(?:[’']s?(?:\\s\\p{L}+){1,4}?|\\s\\p{L}+)?(?:\\s(?:together|combined))?\\s(?:(?:has|have|is|are|been|now|narrowly|comfortably|still|easily)\\s)*(?:${words})\\s(?:(?:the\\s)?(?!(?:them|it|him|her|any|all|each|both)\\s)\\p{L}+\\s(?:in|of|from|at|on|to)\\s)?${article}$`, "iu")})); // prettier-ignore

/** "Osta overtook Marn", "Osta trails Marn", "deaths fell below births". */
export function verbIn(between: string, behind: string): Told | null {
  const told = others.find(({pattern}) => pattern.test(between));
  if (!told || /^[’']s\s(?:mean|median|average|target|record)/u.test(behind)) return null;
  const [, about = ""] = /^\s(?:in|at|on|for)\s(\p{Ll}{3,})(?=\s*(?:$|[.,;:!?]|\s(?:but|and)\s))/u.exec(behind) ?? [];
  const good = ofGood[about];
  if (good === undefined) return {...toldPlain, ...told.said, about};
  // "Beats Marn for punctuality" of how many are late.
  const {way, kinds, noun} = polarityOf(good);
  const isTurned = (told.said.way === "more") !== (way === "more");
  return {...toldPlain, ...told.said, kinds, noun, way: isTurned ? "less" : "more"};
}

/** What more of is better, by the comparative that says so. */
const ofGood: Readonly<Record<string, string>> = {punctuality: "more punctual", reliability: "more reliable", safety: "safer"}; // prettier-ignore

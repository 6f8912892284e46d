import {comparatives, polarityOf, superlatives} from "../comparison/polarity.js";
import {numeralsIn} from "../numerals/numerals.js";
import {wordNames} from "./placedNames.js";
import {type Peak, takesBack} from "./rowStatement.js";
import {period, when} from "./spanSaid.js";

const reached = "(?:hit|hits|reached|reaches)\\s(?:an?|its|their)\\s(?:\\p{L}+\\s|all-time\\s)?";
const peaked = new RegExp(
  `(?<!\\p{L})(?:(?<high>peak(?:s|ed)?|top(?:s|ped)? out|${reached}(?:peak|high|maximum)|at\\s(?:its|their)\\s(?:peak|highest))|(?<low>bottom(?:s|ed)? out|${reached}(?:low|trough|minimum)|at\\s(?:its|their)\\slowest))(?:\\sat\\s[^,;:!?]{1,25}?)?\\s(?:in|during)\\s(?<at>${when})`,
  "iu"
);
const ofTime = new RegExp(
  `(?<!\\p{L})(?:the|its|their|a)\\s(?:(?<says>${superlatives})(?<about>(?:\\s[\\p{L}’'-]+){0,3}?)\\s(?:since\\s(?<since>${when})|(?:on|in)\\srecord|ever|yet|(?:in|for)\\s(?<length>[\\p{L}\\p{N}-]+)\\s(?:years|months|quarters|weeks))|(?:all-time\\s)?record\\s(?<record>high|low))(?![\\p{L}-])`,
  "iu"
);
// "At its highest for 20 years".
const atEnd = /(?<!\p{L})at\s(?:its|their|a)\s(?:(?<high>highest|greatest)|lowest|smallest)(?:\s(?:level|point|rate))?(?:\s(?:for|in)\s(?:(?:more than|over|at least|nearly|almost)\s)?[\p{L}\p{N}-]+\s(?:years|months|decades|weeks)|\sever|\son\srecord)/iu; // prettier-ignore
// "Bread has never cost more".
const never = new RegExp(`(?<!\\p{L})(?:has|have)\\snever\\s(?:before\\s)?(?:been|cost|had|seen|stood|paid|earned|sold|drawn|made|taken)\\s(?:so\\s)?(?<says>${comparatives})(?<about>)(?=\\s*(?:$|[.,;:!?]))`, "iu"); // prettier-ignore
// "Less often in 2025 than in any year before", "more than in any other month".
const ofAny = new RegExp(
  `(?<!\\p{L})(?<says>${comparatives})(?<about>(?:\\s[\\p{L}\\p{N}’'-]+){0,8}?)\\sthan\\s(?:ever(?:\\sbefore)?|(?:in|at|during)\\sany\\s(?:(?<other>other)\\s|previous\\s|earlier\\s)?(?:time|${period})(?:\\s(?:before|on\\srecord|so\\sfar|since\\s(?<since>${when})))?)(?![\\p{L}-])`,
  "iu"
);
const toRecord = new RegExp(
  `(?<!\\p{L})(?:(?<up>climb|rise|rose|jump|surge|soar)|(?<down>fall|fell|drop|sink|sank))(?:s|e?d|ped)?\\sto\\s(?:an?|another|their|its)\\s(?:new\\s|all-time\\s)?(?:record|(?:\\p{L}+\\s)?(?:high|low))(?![\\p{L}-])`,
  "iu"
);
// "July was Marlow’s warmest month of 2024", "2021 saw the most births".
const timeIs = new RegExp(
  `^(?<at>${when}|May)\\s+(?:(?:is|was|were)\\s(?:(?:the|its|their)\\s|[\\p{L} ]{2,30}[’']s?\\s)(?<says>${superlatives})\\s${period}|(?:had|saw|brought)\\s(?:the|its|their)\\s(?<saw>${superlatives})(?<about>(?:\\s[\\p{L}’'-]+){1,4}?)(?=\\s*(?:$|[.,;:!?]|\\s(?:in|on|at|of)\\s)))(?!\\p{L}|\\s(?:for|since|on\\srecord|yet|to))`,
  "iu"
);
// "Marn had its wettest year in 2019", "the most births were in 2015".
const inItsTime = new RegExp(
  `(?<!\\p{L})(?:(?:had|saw)\\s(?:its|their)\\s(?<says>${superlatives})\\s${period}\\s|^the\\s(?<saw>${superlatives})(?<about>(?:\\s[\\p{L}’'-]+){1,4}?)\\s(?:is|are|was|were|fell|came|occurred|happened)\\s)(?:in|during)\\s(?<at>${when})(?![\\p{L}-]|\\s(?:for|since|on\\srecord|yet|to))`,
  "iu"
);
/** What a clause says of the number itself: "at $86 a barrel", ", averaging 22.4C". */
const ofNumber = /,?\s(?:at|with|of|averaging|reaching|hitting)\s[^.;:!?]*\p{N}[^.;:!?]*$/u;
const inTime = new RegExp(`(?:^|\\s)(?:in|during)\\s(${when})`, "iu");
const ofSeveral =
  /(?<!\p{L})(?:nearly|almost|among|one of|other|except|outside|apart|than|but|second|third|fourth|fifth|joint|first|record\s(?:and|or))(?!\p{L})|\?/iu;

/** "Homicides peaked in 2021", "the lowest since 2018", "a record high": when one row had most or least. */
export function peaksIn(clause: string, names: readonly string[]): Peak[] {
  const match =
    peaked.exec(clause) ??
    toRecord.exec(clause) ??
    ofTime.exec(clause) ??
    ofAny.exec(clause) ??
    never.exec(clause) ??
    timeIs.exec(clause) ??
    inItsTime.exec(clause) ??
    atEnd.exec(clause);
  if (!match || takesBack.test(clause.replace(never, "").replace(/^May(?=\s+(?:is|was)\s)/u, ""))) return [];
  const {0: token, index, groups = {}} = match;
  const others = clause.slice(0, index) + clause.slice(index + token.length);
  const rest = others.replace(inTime, "").replace(ofNumber, "");
  if (ofSeveral.test(rest) || numeralsIn(rest).length > 0) return [];
  const {high, up, saw, says = saw, about = "", since = null, record, other, length} = groups;
  const polarity = says === undefined ? null : polarityOf(says);
  const isMost = polarity
    ? polarity.way === "more"
    : high !== undefined || up !== undefined || record?.toLowerCase() === "high";
  const own = wordNames(clause, names);
  const told = `${clause.slice(0, index).replace(ofNumber, "")} ${about}`.replace(inTime, "").replace(filler, "");
  if (own.length > 1) return [];
  return [
    {
      kind: "peak",
      from: isMost ? "most" : "least",
      of: groups["at"] === undefined && other === undefined ? "before" : "all",
      length: length === undefined ? null : (numeralsIn(length)[0]?.low ?? null),
      at: groups["at"] ?? inTime.exec(others)?.[1] ?? inTime.exec(about)?.[1] ?? null,
      since,
      kinds: polarity?.kinds ?? null,
      noun: polarity?.noun ?? null,
      // "February was the wettest month" is of rain.
      about: told.trim() === "" && own.length === 0 ? (polarity?.noun ?? "") : told,
      names: own,
      token,
      start: index,
      end: index + token.length
    }
  ];
}

const filler =
  /(?<!\p{L})(?:has|have|had|now|saw|sees|recorded|reached|hit|hits|at|fell|rose|climbed|dropped|sank|last|this|year|month|been|back|counted)(?!\p{L})/giu;

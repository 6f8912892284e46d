import {asPrinted} from "./asPrinted.js";
import {besideIt} from "./besideIt.js";
import {isFailing, ruleNamed} from "../../check/rules.js";
import {counted, queriesIn} from "../../verify/counted.js";
import type {Verification} from "../../verify/verification.js";
import {type SignedState, signedVerdict} from "../../verify/signature/signedState.js";
import type {Effects, ExitCode} from "../effects.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";
import {firstOfRule, moreWords} from "./firstOfRule.js";
import {type FindingsOfText, ofOneText} from "./ofOneText.js";
import {namedOtherwise} from "./namedOtherwise.js";
import {meaningAccount} from "./meaningAccount.js";
import {plainText} from "./plainText.js";
import {signedRows} from "./signedRows.js";
import {tableAccount, unfiledWords} from "./tableAccount.js";
import {textAccount, textWords} from "./textAccount.js";
import {derivedAccount, isNumberAlone, memberAccount} from "./numberAccount.js";

/** How to print an account; **consulted** tells whether the article was at hand. */
interface VerifyReportOptions extends Pick<Effects, "hasColours"> {
  readonly consulted: boolean;
  readonly signed: SignedState;
  /** How the command ends for it. */
  readonly code: ExitCode;
}

/** The account of one file: each number with who says it, what carries it and where it stands, findings, a verdict. */
export function verifyReport(verification: Verification, options: VerifyReportOptions): string {
  const {hasColours, signed, code} = options;
  const {file, headline, carried, members, derived, findings, waived} = verification;
  const evidence = carried?.evidence;
  const printed = verification.texts.map(({text}) => text);
  const blocks = [
    accountBlock(`${file}: “${headline}”`, [...fileRows(verification, signed), ...signedRows(signed)]),
    ...(evidence
      ? members.map((each) => asPrinted(memberAccount(each, {evidence, isSigned: isVouched(signed)}), printed))
      : []),
    ...(evidence ? derived.map((each) => derivedAccount(each, evidence)) : []),
    ...(evidence ? tableAccount(evidence, isVouched(signed)) : []),
    ...(evidence ? [textAccount(verification, signed)] : []),
    ...waived.map(waivedBlock),
    ...firstOfRule(ofOneText(findings), ({finding}) => finding.rule).flatMap(({rule, first, more}) => [
      ...first.map((each) => findingBlock(each, printed)),
      ...(more > 0 ? [`violation: ${moreWords(more, rule)}\n`] : [])
    ]),
    ...(evidence && code !== 2 && waived.length === 0 && !isEmpty(verification) ? [meaningAccount(options)] : [])
  ];
  const line = plainText(verdict(verification, options));
  const coloured = `\u001b[${colours[code]}m${line}\u001b[0m`;
  return `${blocks.join("\n")}\n${hasColours ? coloured : line}\n`;
}

// Green, yellow, red.
const colours = {0: 32, 1: 33, 2: 31} as const;

function findingBlock(
  {finding: {rule, where, found, expected: wanted}, further}: FindingsOfText,
  texts: readonly string[]
): string {
  const expected = asPrinted(wanted, texts);
  return accountBlock(`${isFailing({rule}) ? "violation" : "query"}: ${rule}`, [
    ["where", where],
    ["found", found],
    ["expected", `${expected}${besideIt(found, expected)}`],
    // Who reads this did not make the file.
    ["rule", ruleNamed(rule).guards],
    ...further.map(
      (each) => ["also", `${each.rule}: found ${each.found}; expected ${asPrinted(each.expected, texts)}`] as const
    )
  ]);
}

function waivedBlock({finding: {rule, where, found}, reason}: Verification["waived"][number]): string {
  return accountBlock(`waived by the file itself: ${rule}`, [
    ["where", where],
    ["found", found],
    ["reason", reason]
  ]);
}

function fileRows({file, carried, digest, record, rewritten}: Verification, signed: SignedState): AccountRow[] {
  if (!carried) return [["evidence", "not what a published file carries: nothing can be said of its numbers"]];
  const {figure, form, width, scheme} = carried;
  const named = namedOtherwise(file, carried);
  const holds = carried.digest === digest ? "matches" : `DOES NOT MATCH: it is ${digest}`;
  return [
    ["figure", `${figure}: ${width} px wide, ${scheme}`],
    ...(named === null ? [] : [["name", named] as const]),
    ...(rewritten.length === 0
      ? []
      : [["bytes", `changed on the way, but not the picture: ${rewritten.join(", ")}`] as const]),
    ["form", isVouched(signed) ? form : `${form}, as the file calls it: not verified`],
    ["evidence", `${carried.digest}, ${holds}`],
    ...(record ? [["record", `${record.name}: ${record.holds ? "holds" : "DOES NOT HOLD"}`] as const] : [])
  ];
}

function verdict(verification: Verification, {consulted, signed}: VerifyReportOptions): string {
  const {file, members, derived, findings, waived, carried} = verification;
  const numbers = members.filter(({member}) => "quantity" in member);
  const places = members.flatMap((each) => each.places).length;
  const elsewhere = members.filter(({member}) => member.place.kind !== "anchor").length;
  const unborne = members.filter(({bearing}) => bearing !== null && bearing.unnamed.length > 0).length;
  const counts = [
    counted(numbers.length, "claim"),
    counted(members.length - numbers.length, "event"),
    counted(derived.length, "calculation"),
    counted(carried?.evidence.tables?.length ?? 0, "table"),
    carried ? unfiledWords(carried.evidence) : "0 tables",
    consulted ? `${counted(places, "place")} in the article` : "the article was not consulted (--article FILE)",
    `${counted(unborne, "claim")} of which the sentence does not name all`,
    `${counted(elsewhere, "place")} elsewhere, not looked up`,
    `${counted(isVouched(signed) ? 0 : numbers.filter(isNumberAlone).length, "claim")} of which nothing but the number was verified`
  ].filter((count) => !count.startsWith("0 "));
  const sound =
    waived.length === 0
      ? "its numbers hold"
      : isExcused(verification, signed)
        ? `its numbers hold, but for ${waived.length} that who signed it waives`
        : `NOT ALL HOLDS: ${counted(waived.length, "violation")} that the file itself waives, and nobody known signed that`;
  const failing = findings.filter(isFailing).length;
  const open = findings.length - failing;
  const word =
    failing > 0
      ? `DOES NOT HOLD, ${counted(failing, "violation")}`
      : isEmpty(verification)
        ? "NOTHING TO HOLD, it carries no claim, no event and no table"
        : sound;
  const signedAs = signedWords[signedVerdict(signed)];
  const isBroken = signedVerdict(signed) === "broken";
  const parts = [
    // Whoever reads no further is to have read it.
    isBroken ? signedAs : null,
    `${word}: ${counts.join(", ")}`,
    open === 0 ? null : `OPEN: ${queriesIn(open)}, of numbers whose words do not say what they rest on`,
    textWords(verification, signed),
    namedOtherwise(file, carried),
    isBroken ? null : signedAs
  ];
  return `${file}: ${parts.filter((part) => part !== null).join("; ")}`;
}

/** Whether a publisher whose key is at hand signed all that a file says. */
const isVouched = (signed: SignedState) => signedVerdict(signed) === "signed";

/** Whether what a file waives is waived by a publisher whose signature holds: anyone can write a waiver. */
export const isExcused = ({waived}: Verification, signed: SignedState) =>
  waived.length === 0 || signedVerdict(signed) === "signed";

/** True for a file that says nothing that could be held against it. */
export const isEmpty = ({carried}: Verification) => {
  const {claims = [], events = [], tables = []} = carried?.evidence ?? {};
  return claims.length + events.length + tables.length === 0;
};

// Numbers can be worked out from the file alone; who wrote the words around them cannot.
const signedWords = {
  signed: "signed, and unchanged since",
  broken: "NOT WHAT WAS SIGNED, or not by whom it names",
  "unknown key": "its signature was not checked (--key FILE)",
  unsigned: "nobody signed it"
} as const;

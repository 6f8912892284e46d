import type {VouchedText} from "../../check/numbers/texts/vouchedTexts.js";
import type {Verification} from "../../verify/verification.js";
import {type SignedState, signedVerdict} from "../../verify/signature/signedState.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";

const headings: Readonly<Record<VouchedText["by"], string>> = {
  refuted: "refuted",
  facts: "of facts",
  numbers: "numbers",
  nobody: "words"
};

const meanings: Readonly<Record<VouchedText["by"], string>> = {
  refuted: "at odds with the facts above:",
  facts: "made of the facts above and of nothing else:",
  numbers: "numbers that are facts, in words that nothing in the file vouches for:",
  nobody: "words that nothing in the file vouches for:"
};

/** Which texts of a file follow from its facts, and which are the words of whoever made it. */
export function textAccount({texts}: Verification, signed: SignedState): string {
  const rows = (["refuted", "facts", "numbers", "nobody"] as const).flatMap((by): AccountRow[] => {
    const own = texts.filter((text) => text.by === by);
    if (own.length === 0) return [];
    const lines = own.map(({role, text}): AccountRow => [headings[by], `  ${role} “${text}”`]);
    return [[headings[by], meanings[by]], ...lines];
  });
  const title = signedVerdict(signed) === "signed" ? "Its texts, all of which the publisher signed" : "Its texts";
  return accountBlock(title, rows);
}

/** The same in a few words. */
export function textWords({texts}: Verification, signed: SignedState): string {
  const [made = 0, refuted = 0] = (["facts", "refuted"] as const).map(
    (one) => texts.filter(({by}) => by === one).length
  );
  if (signedVerdict(signed) === "signed" || texts.length === made)
    return `${made} of ${texts.length} texts made of facts`;
  const odds = refuted === 0 ? "" : `, ${refuted} at odds with them`;
  return `${made} of ${texts.length} texts made of facts${odds}, nobody vouches for the words of the others`;
}

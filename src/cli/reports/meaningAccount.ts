import {type SignedState, signedVerdict} from "../../verify/signature/signedState.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";

/** What was at hand. */
interface Looked {
  /** Whether the article was. */
  readonly consulted: boolean;
  readonly signed: SignedState;
}

/**
 * What it says, and what not, that the numbers of a file hold: for a reader who sees such an account for the first time, and is not to
 * take a number that agrees with itself for a number that is true.
 */
export function meaningAccount({consulted, signed}: Looked): string {
  const isSigned = signedVerdict(signed) === "signed";
  const proved = [
    "each number is printed and drawn as the file states it",
    ...(consulted ? ["it stands in the article"] : []),
    ...(isSigned ? ["the publisher signed all of it"] : [])
  ];
  const unproved = [
    "that what it states is true",
    ...(consulted ? [] : ["that it stands in the article"]),
    ...(isSigned ? [] : ["that the words around the numbers are right", "who made the file"])
  ];
  return accountBlock("What this says", [
    ...proved.map((what): AccountRow => ["proved", what]),
    ...unproved.map((what): AccountRow => ["not proved", what])
  ]);
}

import {takesBack} from "./rowStatement.js";

/** On which side of zero a text says that something came to be, and was before: "swings into surplus after a run of deficits". */
export interface BalanceSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  /** The words before it, which say of what. */
  readonly about: string;
  readonly now: "above" | "below";
  readonly before: "above" | "below" | null;
}

const [above, below] = ["surplus|the black|profit", "deficit|the red|loss"];
const pattern = new RegExp(
  `(?<about>[^.;:!?]{0,60}?)\\s(?:swings?|swung|slips?|slipped|moves?|moved|returns?|returned|falls?|fell|plunges?|plunged|goes|went|is|was|stays?|stayed|remains?|remained)\\s(?:back\\s|deeper\\s|still\\s)?(?:in|into|to)\\s(?:(?<above>${above})|(?<below>${below}))(?!\\p{L})(?:\\safter\\s(?:a\\s(?:run|string|series|decade)\\sof|years\\sof|\\p{L}+\\syears\\sof)\\s(?:(?<wasAbove>surpluses|profits)|(?<wasBelow>deficits|losses)))?`,
  "giu"
);

/** The balances of a text that no number says. */
export const balancesSaidIn = (text: string): BalanceSaid[] =>
  [...text.matchAll(pattern)].flatMap(({0: token, index, groups = {}}) => {
    if (takesBack.test(token)) return [];
    const {about = "", wasAbove, wasBelow} = groups;
    const before = wasAbove === undefined ? (wasBelow === undefined ? null : "below") : "above";
    const now = groups["above"] === undefined ? "below" : "above";
    return [{token, start: index, end: index + token.length, about, now, before}];
  });

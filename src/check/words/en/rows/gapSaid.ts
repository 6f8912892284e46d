import {takesBack} from "./rowStatement.js";

/** That the gap between two rows went a way: "the pay gap between men and women has narrowed since 2015". */
export interface GapSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly way: "up" | "down";
  /** Whether it is of all rows where the text names none: "the towns have drifted apart". */
  readonly isOfAll: boolean;
  /** The words behind, which may say since when. */
  readonly behind: string;
}

const pattern =
  /(?<!\p{L})(?:gap|difference|lead|margin|distance|divide)(?!\p{L})[^.;:!?]{0,80}?\s(?:(?:has|have|had|is|was)\s)?(?:(?<up>widen(?:s|ed|ing)?|grown|grew|grows|increased|opened up)|(?<down>narrow(?:s|ed|ing)?|shr[aiu]nk|shrunken|clos(?:es|ed|ing)|fallen|fell))(?!\p{L})(?<behind>[^.;:!?]*)/giu;

const apart =
  /(?<!\p{L})(?:(?<up>(?:drift(?:ed|ing)?|mov(?:ed|ing)|grown|grew|growing|pull(?:ed|ing)?)\s(?:further\s)?apart|diverged?|diverging)|(?<down>(?:drawn|drew|mov(?:ed|ing)|grown|grew|come|came|crept)\s(?:ever\s)?(?:closer|nearer)(?:\sto\seach\sother|\stogether)?|converged?|converging))(?!\p{L})(?<behind>[^.;:!?]*)/giu;

/** The gaps of which a text says without a number which way they went. */
export const gapsSaidIn = (text: string): GapSaid[] =>
  [...text.matchAll(pattern), ...text.matchAll(apart)].flatMap(({0: token, index, groups = {}}) => {
    const {up, behind = ""} = groups;
    if (takesBack.test(token) || /\p{N}/u.test(behind.replace(/\p{N}{4}/gu, ""))) return [];
    return [
      {
        token,
        start: index,
        end: index + token.length,
        way: up === undefined ? "down" : "up",
        isOfAll: !/^\p{L}*(?:gap|difference|lead|margin|distance|divide)/iu.test(token),
        behind
      }
    ];
  });

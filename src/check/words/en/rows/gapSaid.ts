import {takesBack} from "./rowStatement.js";

/** That the gap between two rows went a way: "the pay gap between men and women has narrowed since 2015". */
export interface GapSaid {
  readonly token: string;
  /** UTF-16 offsets of **token**. */
  readonly start: number;
  readonly end: number;
  readonly way: "up" | "down";
  /** The words behind, which may say since when. */
  readonly behind: string;
}

const pattern =
  /(?<!\p{L})(?:gap|difference|lead|margin|distance|divide)(?!\p{L})[^.;:!?]{0,80}?\s(?:(?:has|have|had|is|was)\s)?(?:(?<up>widen(?:s|ed|ing)?|grown|grew|grows|increased|opened up)|(?<down>narrow(?:s|ed|ing)?|shr[aiu]nk|shrunken|clos(?:es|ed|ing)|fallen|fell))(?!\p{L})(?<behind>[^.;:!?]*)/giu;

/** The gaps of which a text says without a number which way they went. */
export const gapsSaidIn = (text: string): GapSaid[] =>
  [...text.matchAll(pattern)].flatMap(({0: token, index, groups = {}}) => {
    const {up, behind = ""} = groups;
    if (takesBack.test(token) || /\p{N}/u.test(behind.replace(/\p{N}{4}/gu, ""))) return [];
    return [{token, start: index, end: index + token.length, way: up === undefined ? "down" : "up", behind}];
  });

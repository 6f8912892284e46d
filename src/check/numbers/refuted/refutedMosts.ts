import type {Stretch} from "../../words/en/dates/dateMentions.js";
import {takesBack} from "../../words/en/rows/rowStatement.js";
import {partsOfTotal} from "../rows/partsOfTotal.js";
import type {RowSeries} from "../rows/rowSeries.js";

const most =
  /(?:^|(?<=[,;:]\s))most(?:\sof\s(?:the|all|its|their))?\s(?!of(?!\p{L}))[^,;:.!?]*?\s(?:is|are|was|were|happens?|happened|occur|occurs|occurred|takes?\splace|took\splace|died|lives?|lived|comes?|came|goes|go|went)\s(?:\p{L}+\s)?(?:in|on|at|by|from|to|among)\s[^,;:.!?]*/giu;

/** What a text says that most of a count is in or of, "most deaths were on county roads", of which another has more. */
export const refutedMosts = (text: string, all: readonly RowSeries[]): Stretch[] =>
  [...text.matchAll(most)].flatMap(({0: token, index}) => {
    if (takesBack.test(token) || /(?<!\p{L})than(?!\p{L})/iu.test(token)) return [];
    const parts = all.flatMap((series) => partsOfTotal(token, series));
    const isBorne = parts.length === 0 || parts.some(({part, isMost}) => part > 0.5 || isMost);
    return isBorne ? [] : [{start: index, end: index + token.length}];
  });

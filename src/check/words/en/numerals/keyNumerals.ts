import {type Numeral, numeralsIn} from "./numerals.js";

/** What stands before the number in a key: "Each dot is ". */
const lead = /\beach [\p{L}’ -]{1,40} (?:is|means|shows|stands for|represents) (?:about )?$/iu;

/** The numbers of which a text says that each shape stands for so many: 10 in "Each dot is 10 cows". */
export const keyNumerals = (text: string): Numeral[] => numeralsIn(text).filter((numeral) => lead.test(numeral.lead));

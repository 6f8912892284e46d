const verbs =
  "up|down|r[io]sen?|f[ae]ll(?:en)?|gr[eo]wn?|dropp?(?:ed)?|climb(?:ed|s)?|gain(?:ed|s)?|los[te]s?|jump(?:ed|s)?|slump(?:ed|s)?|increased?|decreased?|declined?|shr[aiu]nk|soar(?:ed|s)?|plunged?";

const changed = new RegExp(`(?:\\bby|(?<!\\bma(?:de|kes?|king)\\s)\\b(?:${verbs}))\\s*$`, "i");

const nouns =
  /^(?:more|less|higher|lower|fewer|larger|smaller|bigger|dearer|cheaper|longer|shorter|faster|slower|stronger|weaker|rise|fall|increase|decrease|drop|decline|jump|growth|cut|gain|loss|slump)$/;

/**
 * Whether a percentage is a change: what rises by 4%, is down 4%, is a 4% drop; and not what makes up 4%.
 * @param lead what stands before it and before its hedge
 * @param after the words after it
 */
export const isChangeIn = (lead: string, after: readonly string[]): boolean =>
  changed.test(lead) || nouns.test(after[0] ?? "");

/** Whether a date says since when or compared with when, and not when its sentence holds. */
export const isComparison = (lead: string): boolean =>
  /\b(?:than(?: in)?|since|from|until|till|before|after|by the end of|compared (?:with|to))\s*$/i.test(lead);

/** Whether what stands before a date or a number is the line of who wrote it and when. */
export const isByline = (lead: string): boolean =>
  /^[^.!?]{0,120}(?:\bBy \p{Lu}|\b(?:Published|Updated|Posted)\b)[^.!?\p{N}]{0,80}$/u.test(lead);

/** A word that may name what is counted: no article, preposition or auxiliary. */
export const isNoun = (word: string): boolean =>
  !/^(?:of|the|a|an|in|on|at|by|for|to|from|per|and|or|as|than|with|were|was|is|are|what|which|who|left|had|have|its|their|this|that|more|less|fewer|other|others)$/.test(
    word
  );

/** Whether a number tells a kind of household or crew, and measures nothing: "a family of four". */
export const isOfKind = (lead: string): boolean =>
  /\ban? (?:\p{L}+ )?(?:household|family|party|crew|team|group|couple)\s+of\s*$/iu.test(lead);

/** Whether words say that arrows lead from one time to another: "arrows lead from last year to this". */
export const saysArrowsOfTime = (words: string): boolean =>
  /\barrows?\b[^.;]*\b(?:(?:last|this|previous|next) (?:year|month|quarter|week|decade)|a (?:year|month|decade) (?:ago|before|earlier)|before to after|then to now|over time|since)\b/i.test(
    words
  );

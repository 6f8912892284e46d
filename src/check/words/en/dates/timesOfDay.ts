/** True for a number beside what makes it a part of a time of day or of a proportion: "9 o’clock", "8 p.m.", "16:9". */
export const isPartOfTime = (lead: string, tail: string): boolean =>
  /^(?:\s?o[’']clock|\s?[ap]\.?m\b|:\d|\s(?:GMT|UTC|BST|CET)\b)/i.test(tail) || /\d:$/.test(lead);

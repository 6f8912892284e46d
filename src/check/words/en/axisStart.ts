/** Whether a text says where an axis starts. */
export const saysAxisStart = (text: string) => /\baxis (?:starts|begins) at\b/i.test(text);

/** Whether words lead up to where an axis starts: "the axis starts at zero". */
export const leadsToAxisStart = (lead: string) =>
  /\b(?:axis|axes|scale) (?:starts?|begins?) (?:at|from) \P{L}{0,2}$/iu.test(lead);

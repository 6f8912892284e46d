/** Whether a text says where an axis starts. */
export const saysAxisStart = (text: string) => /\baxis (?:starts|begins) at\b/i.test(text);

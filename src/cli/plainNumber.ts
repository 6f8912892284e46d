/** The number that an option says in plain digits, such as "640" and "52.4"; *NaN* for "0x280", "6e2" and all else that JavaScript would take, too. */
export const plainNumber = (word: string): number => (/^\d+(?:\.\d+)?$/.test(word) ? Number(word) : NaN);

/** Changes that change nothing that anyone could see, by their source and as they are printed, each with the reason. */
export const equivalents: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

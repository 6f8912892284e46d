import {pipe, startsWith, string} from "valibot";

/** By what a file of JSON is known as the press’s own. */
export const ourFile = {generator: pipe(string(), startsWith("nutgraf "))} as const;

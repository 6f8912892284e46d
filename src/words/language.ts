import {english} from "./en/english.js";

/** The words of one language, by subject. Another language is a folder beside `en` with an object of this shape. */
type Language = typeof english;

/** The language that charts are written in. */
export const language: Language = english;

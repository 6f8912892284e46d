/** The version of the press, the same as in package.json; it stands in every published file. */
export const version = "0.1.0";

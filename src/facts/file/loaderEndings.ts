/**
 * What a file that makes a data file has after the name of that: "rents.csv.ts" makes "rents.csv", Observable’s convention. A
 * query ends in "sql", a module in any other.
 */
export const loaderEndings = ["ts", "mts", "js", "mjs", "sql"] as const;

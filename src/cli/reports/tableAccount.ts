import type {Evidence} from "../../facts/evidence/evidence.js";
import {counted} from "../../verify/counted.js";
import {accountBlock, type AccountRow} from "./accountBlock.js";

/** Of which data file the tables of a file are; empty where there are none. @param isSigned whether a publisher whose key is at hand signed it */
export function tableAccount({tables = []}: Evidence, isSigned: boolean): string[] {
  if (tables.length === 0) return [];
  const rows = tables.map(({id, file, sha256, columns}): AccountRow => {
    const [length = 0] = Object.values(columns).map(({values}) => values.length);
    const size = counted(length, "row");
    if (sha256 !== undefined) return [id, `${size} of the data file ${file ?? id}, sha256:${sha256} (not looked up)`];
    return [id, `${size} of no data file${isSigned ? "" : ": whoever made this file may have made them up"}`];
  });
  return [accountBlock("Its tables", rows)];
}

/** How many tables are of no data file, in words. */
export const unfiledWords = ({tables = []}: Evidence): string =>
  `${counted(tables.filter(({sha256}) => sha256 === undefined).length, "table")} of no data file`;

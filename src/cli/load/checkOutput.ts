import {decodedText} from "../../facts/file/dataFile.js";
import {fileRows} from "../../facts/file/fileRows.js";

/**
 * Counts the rows of what a loader printed.
 * @param name of the file that it is to become, which says what kind of table it is
 * @throws when it is empty, is not UTF-8, has no row below its header, or no header, or a row that is not as wide
 */
export function rowsOfOutput(bytes: Uint8Array, name: string): number {
  const text = decodedText(bytes, name);
  if (text.trim() === "") throw new Error(`empty output: ${name} (the loader prints the table to its standard output)`);
  const {header, rows} = fileRows({name, text}, 1);
  const twice = header.find((each, at) => header.indexOf(each) !== at);
  if (twice !== undefined) throw new Error(`duplicate column: ${JSON.stringify(twice)}: ${name}`);
  let count = 0;
  for (const {fault} of rows) {
    if (fault !== undefined) throw new Error(fault);
    count += 1;
  }
  if (count === 0) throw new Error(`no rows: ${name} (nothing below its header)`);
  return count;
}

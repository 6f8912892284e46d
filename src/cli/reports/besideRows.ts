import type {ListedFiles} from "../../verify/signature/listedFiles.js";
import type {AccountRow} from "./accountBlock.js";
import {counted} from "../../verify/counted.js";

/** How the files beside a manifest compare with it, as rows of its account. */
export function besideRows({same, other, missing, unlisted}: ListedFiles): AccountRow[] {
  const rows: AccountRow[] = [["files", `${counted(same.length, "file")} beside it, with the bytes that it lists`]];
  const tell = (words: string, names: readonly string[]) => {
    if (names.length > 0) rows.push(["files", `${words}: ${some(names)}`]);
  };
  tell("with OTHER BYTES", other);
  tell("listed, and MISSING beside it", missing);
  tell("beside it, and NOT LISTED", unlisted);
  return rows;
}

/** The same in a few words, to follow a verdict. */
export function besideWords({same, other, missing, unlisted}: ListedFiles): string {
  const words = [
    ...(other.length > 0 ? [`${counted(other.length, "file")} beside it with OTHER BYTES`] : []),
    ...(missing.length > 0 ? [`${counted(missing.length, "file")} that it lists MISSING`] : []),
    ...(unlisted.length > 0 ? [`${counted(unlisted.length, "file")} beside it NOT LISTED`] : [])
  ];
  return `; ${words.length > 0 ? words.join(", ") : `all ${same.length} files that it lists are beside it`}`;
}

const most = 10;

const some = (names: readonly string[]) =>
  names.length > most ? `${names.slice(0, most).join(", ")} and ${names.length - most} more` : names.join(", ");

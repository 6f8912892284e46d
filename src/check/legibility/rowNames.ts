import type {PublishedText} from "../published.js";
import {readFile} from "../reading/readFile.js";
import {isTickRole} from "../reading/roles.js";
import {isBandScale} from "../reading/scales.js";
import type {Subject} from "../subject.js";
import type {Appearance} from "./appearances.js";

/** The appearances of marks that stand alone in the row of a name on an axis: the name says which they are. */
export function appearancesInRows(appearances: readonly Appearance[], subject: Subject): Appearance[] {
  const file = readFile(subject);
  const names = (file?.textRuns ?? []).flatMap(({role, texts}) => {
    const scale = isTickRole(role) ? file?.reading.scales[role.tick] : undefined;
    return scale && isBandScale(scale) ? texts : [];
  });
  return names.flatMap((name) => {
    const beside = appearances.filter(({marks}) => marks.some(({mark}) => isInRow(mark.box, name)));
    return new Set(beside.map(({colour}) => colour)).size === 1 ? beside : [];
  });
}

const isInRow = (mark: PublishedText["box"], {box: name}: PublishedText) =>
  mark.top < name.bottom && name.top < mark.bottom && (mark.left >= name.right || mark.right <= name.left);

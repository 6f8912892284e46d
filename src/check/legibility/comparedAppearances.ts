import {loadColours} from "../colours.js";
import type {Published} from "../published.js";
import type {Subject} from "../subject.js";
import {appearancesOf, comparable, labelledAppearances} from "./appearances.js";
import {withoutGuides} from "./guides.js";
import {appearancesInRows} from "./rowNames.js";

/** The appearances of a file’s marks, those of them that are labelled, and what to say where there are too many to compare. */
export async function comparedAppearances(published: Published, subject: Subject) {
  const colours = await loadColours();
  const {compared, tooMany} = comparable(withoutGuides(appearancesOf(published, colours), subject));
  const labelled = labelledAppearances(compared, published.texts, appearancesInRows(compared, subject));
  return {colours, appearances: compared, labelled, tooMany};
}

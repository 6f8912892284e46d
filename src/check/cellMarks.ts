import {claimIdOf} from "../facts/table/cell.js";
import type {ClaimEvidence} from "../facts/evidence/evidence.js";
import type {DrawnFact} from "./reading/drawn/drawnFact.js";
import {drawnFacts} from "./reading/drawn/drawnFacts.js";
import {readFile} from "./reading/readFile.js";
import type {Subject} from "./subject.js";

/**
 * The marks of the cell that a claim was taken from, where its table is drawn: a bar stands for the cell, and a headline says the
 * claim. Nothing where no cell of that name has its value and is about whom it is about.
 */
export function cellMarksOf({id, place, quantity, subject: about}: ClaimEvidence, subject: Subject): DrawnFact[] {
  const file = place.kind === "cell" ? readFile(subject) : null;
  if (!file || quantity.bound === "range") return [];
  const shown = new Set(file.shown.flatMap(({facts}) => facts.flat()));
  const address = [...shown].find((each) => claimIdOf(each) === id);
  const fact = address === undefined ? null : file.facts.find(address);
  if (address === undefined || fact?.kind !== "number" || fact.value !== quantity.value) return [];
  return about === undefined || fact.names.includes(about) ? drawnFacts(address, file) : [];
}

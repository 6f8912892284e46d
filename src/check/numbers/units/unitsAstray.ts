import {columnOf} from "../../reading/facts.js";
import type {Evidence, UnitEvidence} from "../../../facts/evidence/evidence.js";
import {type ReadFile, readFile} from "../../reading/readFile.js";
import {isTickRole} from "../../reading/roles.js";
import type {Subject, Violation} from "../../subject.js";
import {textPlace} from "../../where.js";
import {headedUnit, unitAt, type UnitNamed, unitsNamed} from "../../words/en/units/unitsNamed.js";
import {unitName} from "../judge/judgeUnit.js";
import {licencesOf} from "../licences/figureLicences.js";
import {unitKey} from "../licences/unitKey.js";
import {passagePlace, passagesIn} from "../texts/passages.js";
import {isNamedBy} from "./isNamedBy.js";

/**
 * A unit that the deck, an axis, a key or an annotation names, or that stands at the numbers of an axis, and that nothing which
 * is drawn is measured in; nothing where some numbers have a unit that nobody wrote down.
 */
export function unitsAstray(subject: Subject): Violation[] {
  const [licences, file] = [licencesOf(subject), readFile(subject)];
  if (!licences || !file) return [];
  const units = unitsOf(licences.evidence);
  if (!units || units.length === 0) return [];
  const isOther = (said: Pick<UnitNamed, "kind" | "alike">) => !units.some((unit) => isNamedBy(unit, said));
  const expected = `the unit of the figure: ${units.map(unitName).join(", ")}`;
  const hasTime = Object.values(file.reading.scales).some(({type}) => type === "time");
  const named = passagesIn(licences.passages, "deck", "label").flatMap((passage) =>
    unitsNamed(passage.text).flatMap((said): Violation[] => {
      const isUnit = said.isInParentheses || /^(?:hours|minutes|seconds)$/u.test(said.token);
      if (said.kind === "duration" && (hasTime || !isUnit)) return [];
      const where = passagePlace(passage);
      if (isOther(said)) return [{where, found: said.token, expected}];
      const plain = said.kind === "money" && said.scale !== 1 ? plainTick(said, file) : null;
      return plain === null ? [] : [{where, found: said.token, expected: `the unit in which ${plain} is printed`}];
    })
  );
  const headed = passagesIn(licences.passages, "deck").flatMap((passage): Violation[] => {
    const said = unitsNamed(passage.text).length > 0 ? null : headedUnit(passage.text);
    const isOne = said === null || units.some((unit) => said.kinds.includes(unit.kind) || isNamedBy(unit, {kind: "measure", alike: [said.token.split(" ")[0]?.toLowerCase() ?? ""]})); // prettier-ignore
    return isOne ? [] : [{where: passagePlace(passage), found: said.token, expected}];
  });
  return [...named, ...headed, ...ticksAstray(file)];
}

/** The units of all numbers of a file, each once; *null* where one has none that is written down. */
function unitsOf({claims, derived, tables = []}: Evidence): UnitEvidence[] | null {
  const columns = tables.flatMap((table) => Object.values(table.columns));
  if (columns.some(({values, unit}) => unit === undefined && values.some((each) => typeof each === "number")))
    return null;
  const all = [...claims, ...derived, ...columns].flatMap(({unit}) => unit ?? []);
  return [...new Map(all.map((unit) => [unitKey(unit), unit])).values()];
}

/** A word of an axis of money that prints its number in full, under a title that says thousands; *null* where none does. */
function plainTick(said: UnitNamed, file: ReadFile): string | null {
  for (const {role, texts} of file.textRuns) {
    if (!isTickRole(role) || !unitsOn(role.tick, file).some((unit) => isNamedBy(unit, said))) continue;
    const plain = texts.find(({text}, index) => {
      const at = role.at[index];
      return typeof at === "number" && at !== 0 && Number(text.replace(/[^\d.]/g, "")) === Math.abs(at);
    });
    if (plain) return plain.text;
  }
  return null;
}

/** Words of an axis whose numbers bear another unit than what stands on it. */
function ticksAstray(file: ReadFile): Violation[] {
  return file.textRuns.flatMap(({role, texts}) => {
    if (!isTickRole(role)) return [];
    const units = unitsOn(role.tick, file);
    if (units.length === 0) return [];
    return texts.flatMap((text, index): Violation[] => {
      const said = typeof role.at[index] === "number" ? unitAt(text.text) : null;
      if (!said || units.some((unit) => isNamedBy(unit, said))) return [];
      const expected = `the unit of what stands on ${role.tick}: ${units.map(unitName).join(", ")}`;
      return [{where: textPlace(text), found: text.text, expected}];
    });
  });
}

/** The units of the columns whose cells stand on a scale; none where one of them has none. */
function unitsOn(tick: string, {shown, facts}: ReadFile): UnitEvidence[] {
  const columns = new Set(
    shown.flatMap(({measure, facts: own}) => (measure.on === tick ? own.flat().map(columnOf) : []))
  );
  const units = [...columns].map((column) => facts.columns.get(column)?.unit);
  const known = units.flatMap((unit) => unit ?? []);
  return known.length < units.length ? [] : [...new Map(known.map((unit) => [unitKey(unit), unit])).values()];
}

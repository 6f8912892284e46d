import type {Evidence} from "../../../facts/evidence/evidence.js";
import type {NumberLicence} from "../licences/licences.js";
import {placeInTable, rowWords} from "../licences/tablePlace.js";

/** Whom a number is about: the subject of a claim, the words in the row of a cell. */
export function subjectsOf(licence: NumberLicence, evidence: Evidence): string[] {
  if (licence.of !== "cell")
    return evidence.claims.flatMap(({id, subject, from, to}) => {
      if (id !== licence.name) return [];
      const flow = from !== undefined && to !== undefined ? [`${from} to ${to}`] : [];
      return subject === undefined ? flow : [subject, ...flow];
    });
  const place = placeInTable(licence, evidence);
  return place ? rowWords(place) : [];
}

/** What a claim without a subject is about. */
export const topicsOf = ({name, of}: NumberLicence, {claims}: Evidence): string[] =>
  of === "cell"
    ? []
    : claims.flatMap(({id, subject, topic}) =>
        id === name && subject === undefined ? [topic, ...answerOf(topic)] : []
      );

/** "Yes" of "want the euro: yes". */
const answerOf = (topic: string) => /:\s(\p{L}[\p{L}\s’'-]*)$/u.exec(topic)?.slice(1) ?? [];

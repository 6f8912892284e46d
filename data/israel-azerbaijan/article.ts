import {articleRecord} from "nutgraf";

/**
 * The article that the story's claims stand in. Its text is someone else's and is not kept here: only its digest, so that
 * whoever holds the file can tell whether it is the one that was read. It names no publisher, no byline and no date line.
 */
export const article = articleRecord({
  digest: "8b88ceffb699b5fdb6e16b5c91a413485ff1ac26d333a0eb765d7416fa411526",
  codePoints: 2856,
  waivers: [
    {
      token: "two",
      start: 162,
      reason: "the days that the visit lasts, in the standfirst; no figure is about its length"
    },
    {token: "two", start: 343, reason: "the days that the visit lasts, again; no figure is about its length"},
    {token: "23", start: 1649, reason: "the age of a suspect, which reports give differently: not to be drawn"},
    {
      token: "first",
      start: 2002,
      reason: "a rank, of an embassy: the timeline gives when it opened, not that none came before"
    },
    {
      token: "two",
      start: 2698,
      reason: "reasons that the writer names for the relationship: a judgement, not a measurement"
    }
  ]
});

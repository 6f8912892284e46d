import {articleRecord} from "nutgraf";

/** The article that the claims stand in, without its words: its digest, its length, and its numbers that need no claim. */
export const article = articleRecord({
  digest: "4b4edadf126941a3dadb4f2a4e21c0ec96131a8932bde5dd09d0ac94b2f19044",
  codePoints: 864,
  waivers: [
    {token: "3 June 2025", start: 27, reason: "the byline or the date of the article"},
    {token: "12 and 18 May", start: 388, reason: "a stretch of time, not a measure"},
    {token: "a third", start: 727, reason: "a fraction in words: claim the percentage behind it"},
    {token: "twice", start: 788, reason: "a multiple: our own arithmetic says it of two claims"},
    {token: "second", start: 821, reason: "a rank: nothing is measured by it"}
  ]
});

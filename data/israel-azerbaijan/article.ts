/**
 * The article that the story's claims stand in. Its text is someone else's and is not kept here: only its digest, so that
 * whoever holds the file can tell whether it is the one that was read. It names no publisher, no byline and no date line.
 */
export const article = {
  /** SHA-256 of the file. */
  digest: "8b88ceffb699b5fdb6e16b5c91a413485ff1ac26d333a0eb765d7416fa411526",
  /** Code points of the normalised text, which the anchors count. */
  codePoints: 2856
} as const;

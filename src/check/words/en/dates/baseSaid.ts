/** The words that say from which time a change is: "in 2019" of ", two fewer than in 2019"; *null* where none do. */
export const baseSaid = (tail: string): string | null =>
  /^[^.;:!?]*?(?<!\p{L})(?:since|than in|than at|as in|compared with|compared to|from)\s([^.;:!?,]*\p{N}{4})/iu.exec(
    tail
  )?.[1] ?? null;

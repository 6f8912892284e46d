/** True for a number that says how long a run is, by what follows: "for the fourth year running", "five months in a row". */
export const saysInARow = (tail: string): boolean =>
  /^\s(?:straight\s|consecutive\s)?(?:years|months|quarters|seasons)\sof\s(?:decline|falls|growth|gains|rises|increases|losses)(?!\p{L})|^\s(?:\p{L}+\s){0,2}(?:in a row|running|straight|in succession)(?!\p{L})|^\s(?:annual|yearly|monthly|weekly|quarterly)?\s?(?:straight|consecutive|successive)\s\p{L}/u.test(
    tail
  );

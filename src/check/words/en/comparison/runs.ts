/** True for a number that says how long a run is, by what follows: "for the fourth year running", "five months in a row". */
export const saysInARow = (tail: string): boolean =>
  /^\s(?:\p{L}+\s)?(?:in a row|running|straight|in succession)(?!\p{L})|^\s(?:straight|consecutive|successive)\s\p{L}/u.test(
    tail
  );

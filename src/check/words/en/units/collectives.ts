/** True where a sentence has a word for a number of people: “the population shrank by 898,000”. */
export const saysPeople = (sentence: string): boolean =>
  /(?<!\p{L})(?:populations?|populous|(?:death )?tolls?|crowds?|audiences?|workforces?|headcounts?|memberships?|attendances?|diasporas?|electorates?)(?!\p{L})/iu.test(
    sentence
  );

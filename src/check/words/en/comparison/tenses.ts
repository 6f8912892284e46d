const reached =
  /(?<!\p{L})(?:(?:has|have)(?:\s(?:already|now|just))?\s(?:reached|hit|passed|topped|fallen|risen|grown|climbed|dropped|doubled|been)|already\s\p{L}+)(?!\p{L})[^.;:!?]{0,40}$/iu;

const ahead =
  /(?<!\p{L})(?:forecasts?|projected|projections?|expected|predicted|estimated|planned|target|aims?|will|would|could|may|might|should|likely|set to|due to|on course|by 20\d\d)(?!\p{L})/iu;

/** True where a number is said to have been reached, in a sentence that says of nothing that it is to come. */
export const saysReached = (lead: string, sentence: string): boolean => reached.test(lead) && !ahead.test(sentence);

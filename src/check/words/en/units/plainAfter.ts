/** What may stand between a number and a noun elsewhere in its sentence: "6,000 were killed", "6,000 of them". */
const plain = new Set(
  "the of in on at by to for from with as and or but who that which not since after before during were was are is be been had has have will may more dead times did do does can could would should might must said say says took take gave give came come went go left lost make makes mean means form forms won stood fell rose lie lay live lived respectively each apiece gone missing short still now today empty vacant open shut closed beat beats never this last next against versus given taken sold born built shown known seen held sent spent paid bought drawn grown cast ashore abroad overseas elsewhere here there inland locally online".split(
    " "
  )
);

/** True where what follows a number is no noun of its own. */
export function isPlain(word: string | undefined): boolean {
  return word === undefined || plain.has(word) || /\p{L}{2}ed$/u.test(word);
}

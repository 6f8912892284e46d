/**
 * A number in decimal digits times a power of ten, digit by digit, so that no digit is lost or made: "1234.5" by 3 is
 * "1234500". An exponent that it has is written out. *Null* for what is no such number.
 * @param places how many places after the point it has at least, before it is shifted
 */
export function shiftedNumber(text: string, power: number, places = 0): string | null {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([-−+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (whole + fraction === "" || !Number.isInteger(power) || !Number.isInteger(places)) return null;
  const shift = power + Number(exponent);
  const digits = whole + (exponent === "0" ? fraction.padEnd(places, "0") : fraction);
  const decimals = digits.length - whole.length - shift;
  const padded = decimals < 0 ? digits.padEnd(digits.length - decimals, "0") : digits.padStart(decimals + 1, "0");
  const [before, after] = decimals <= 0 ? [padded, ""] : [padded.slice(0, -decimals), padded.slice(-decimals)];
  const minus = sign === "" || sign === "+" ? "" : "-";
  return `${minus}${before.replace(/^0+(?=\d)/, "")}${after && `.${after}`}`;
}

import type {NumberSpec} from "./columnSpec.js";
import {type NumberRead, readNumber} from "./readNumber.js";

/**
 * A number with an exponent, as `scaledText` writes it: of "5.0e3", which is 5000, the last digit that counts is that of the
 * hundreds. Others are read as in any file.
 * @throws as `readNumber` does
 */
export function readScaled(text: string, spec: NumberSpec): NumberRead {
  const [, mantissa = text, exponent = "0"] = /^(.*\d)e(-?\d+)$/.exec(text) ?? [];
  const {value, decimals} = readNumber(mantissa, spec);
  if (exponent === "0") return {value, decimals};
  return {value: Number(`${mantissa.replace("−", "-")}e${exponent}`), decimals: decimals - Number(exponent)};
}

/**
 * A number of SDMX times a power of ten, no digit lost or made: "5.0e3" for "5" by 3 with one place. *Null* for what is no
 * number.
 * @param places how many places after the point it has at least
 */
export function scaledText(text: string, power: number, places: number): string | null {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^([-−+]?)(\d*)\.?(\d*)(?:[eE]([-+]?\d{1,3}))?$/.exec(text.trim()) ?? [];
  if (whole + fraction === "" || !Number.isInteger(power) || !Number.isInteger(places)) return null;
  const digits = exponent === "0" ? fraction.padEnd(places, "0") : fraction;
  const scale = power + Number(exponent);
  return `${sign === "+" ? "" : sign}${whole || "0"}${digits && `.${digits}`}${scale === 0 ? "" : `e${scale}`}`;
}

import {factorOf} from "../../words/en/numerals/numeralValue.js";

/** Whether a text prints a number: in figures, with or without a unit and a short scale. "$1.5bn" prints 1,500,000,000. */
export function printsNumber(text: string, value: number): boolean {
  return figuresIn(text).some(({number, decimals, power}) => {
    return Math.abs(number * power - value) <= Math.abs(value) * 1e-9 + 0.5 * power * 10 ** -decimals * 1e-6;
  });
}

/** Whether a text prints a number, rounded to the places that it prints. */
export function printsRounded(text: string, value: number): boolean {
  return figuresIn(text).some(({number, decimals, power}) => {
    return Math.abs(number * power - value) <= (0.5 * 10 ** -decimals + 1e-9) * power;
  });
}

interface Figures {
  readonly number: number;
  readonly decimals: number;
  /** A thousand, a million and so on; 1 by default. */
  readonly power: number;
}

function figuresIn(text: string): Figures[] {
  const pattern =
    /(?<![\d.,])([-−]?)\s?[$€£¥]?\s?(\d[\d,\u00a0\u202f ]*(?:\.\d+)?|\.\d+)(?:\s?(k|m|ml?n|bl?n|tr?n|thousand|million|billion|trillion)\b)?/gi;
  return [...text.matchAll(pattern)].map(([, sign = "", figures = "", scale = ""]) => {
    const plain = figures.replace(/[,\u00a0\u202f ]/g, "");
    const number = Number(plain) * (sign === "" ? 1 : -1);
    return {number, decimals: plain.split(".")[1]?.length ?? 0, power: factorOf(scale)};
  });
}

import {change, type Lie} from "./lie.js";

const [form, sample] = ["dotRange", "arrows"];

/** The first arrow with parts of it turned over, from its foot to its point: its line, its head, or both. */
const turn = (part: "all" | "head") => (svg: string) =>
  svg.replace(
    / d="(M([\d.]+),[\d.]+L([\d.]+),[\d.]+)(M[^"]+)"/,
    (_, shaft: string, foot: string, point: string, head: string) => {
      const over = (path: string) => path.replace(/([ML])([\d.]+),/g, (_all, letter: string, x: string) => `${letter}${Number(foot) + Number(point) - Number(x)},`); // prettier-ignore
      return ` d="${part === "all" ? over(shaft) : shaft}${over(head)}"`;
    }
  );

/** Lies about changes as arrows. */
export const arrowLies: readonly Lie[] = [
  ["a rise as a fall", form, sample, "measure-wrong", turn("all")],
  ["a head at the foot of its arrow", form, sample, "measure-wrong", turn("head")],
  ["an arrow that ends before its number", form, sample, "measure-wrong", (svg) => svg.replace(/ d="M([\d.]+),([\d.]+)L/, (_, x: string, y: string) => ` d="M${Number(x) + 6},${y}L`)], // prettier-ignore
  ["a foot elsewhere", form, sample, "measure-wrong", change("circle", 0, "cx", (x) => x + 3)],
  ["no word of what the arrows are", form, sample, "reading-incomplete", (svg) => svg.replace(/<text [^>]*>Foot of each[^<]*<\/text>\n/, "")] // prettier-ignore
];

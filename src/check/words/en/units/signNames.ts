/** What a key says of marks of one look: “Hollow dots: Women.” */
export interface SaidLook {
  readonly look: "hollow" | "filled" | "foot" | "head";
  readonly name: string;
}

const looks: readonly (readonly [look: SaidLook["look"], pattern: RegExp])[] = [
  ["hollow", /\b(?:Hollow|Open) \p{L}+: ([^.]+)\./u],
  ["filled", /\b(?:Filled|Solid|Full) \p{L}+: ([^.]+)\./u],
  ["foot", /\bFoot of each arrow: ([^.]+)\./u],
  ["head", /\bHead: ([^.]+)\./u]
];

/** What a key says of the looks of marks. */
export const looksSaid = (text: string): SaidLook[] =>
  looks.flatMap(([look, pattern]) => {
    const name = pattern.exec(text)?.[1];
    return name === undefined ? [] : [{look, name}];
  });

/** Whether a key says that its marks are arrows. */
export const saysArrow = (text: string): boolean => /\barrows?\b/i.test(text);

/** 6,000 for 6000. */
export function grouped(value: number): string {
  const [whole = "", places] = String(value).split(".");
  const separated = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ",");
  return places === undefined ? separated : `${separated}.${places}`;
}

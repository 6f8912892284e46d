/** The name of a constant for an id: "farms-1200" is farms1200, and "share-6-1", of 6.1, is share6_1 and not that of 61. */
export const camelCase = (id: string): string =>
  id.replace(/(?<=\d)-(?=\d)/g, "_").replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase());

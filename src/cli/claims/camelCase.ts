/** The name of a constant for an id: "farms-1200" is farms1200. */
export const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, next: string) => next.toUpperCase());

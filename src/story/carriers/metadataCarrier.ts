/** How a kind of file carries its metadata: JSON that says what it claims. */
export interface Carrier {
  /** True for bytes of this kind. */
  readonly isKind: (bytes: Uint8Array) => boolean;
  /** The JSON that a file carries; *null* where it carries none. */
  readonly read: (bytes: Uint8Array) => string | null;
  /** The file with other JSON in the place of what it carries, or with JSON where it carries none. */
  readonly write: (bytes: Uint8Array, json: string) => Uint8Array;
}

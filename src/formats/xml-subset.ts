/** What the internal subset of a DOCTYPE declares, as far as a document can come to grief over it. */
export interface XmlDeclarations {
  /** Index of the bracket that closes it. */
  readonly end: number;
  readonly fault: XmlSubsetFault | undefined;
  /** General entities. */
  readonly entities: ReadonlyMap<string, XmlEntity>;
  /** Parameter entities of other files that are referred to. */
  readonly external: readonly XmlExternal[];
}

export interface XmlSubsetFault {
  /** Index in the text. */
  readonly at: number;
  readonly message: string;
}

/** One that lies in another file has no value. */
export interface XmlEntity {
  /** What a reference stands for, with its references to characters replaced. */
  readonly value: string | undefined;
  readonly external: Omit<XmlExternal, 'at'> | undefined;
  /** `NDATA`: no reference may name it. */
  readonly isUnparsed: boolean;
}

export interface XmlExternal {
  readonly publicId: string | undefined;
  readonly systemId: string;
  /** Index of the reference. */
  readonly at: number;
}

/** What a reader of declarations has met so far; of several entities of one name the first counts. */
export interface Subset {
  readonly entities: Map<string, XmlEntity>;
  readonly parameters: Map<string, XmlEntity>;
  readonly external: XmlExternal[];
  /** Names of parameter entities that are being read. */
  readonly open: string[];
  expansions: number;
}

/** The index after what the sticky expression matches at a place; undefined where it does not. */
export function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

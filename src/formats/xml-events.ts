export interface XmlPlace {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

/** An element, at its `<`. */
export interface XmlElement extends XmlPlace {
  /** Without a prefix. */
  readonly name: string;
  readonly namespace: string;
  /** By their names as they stand there. */
  readonly attributes: ReadonlyMap<string, string>;
}

export interface XmlHandlers {
  open?(element: XmlElement): void;
  close?(): void;
  /** Within the root element; a text may come in parts, each with the place where it starts. */
  text?(text: string, place: XmlPlace): void;
}

/** Why Java's parser stops: `external` for another file that it would have to open. */
export interface XmlFault extends XmlPlace {
  readonly kind: 'syntax' | 'encoding' | 'external' | 'size';
  readonly message: string;
}

/** Does the reader of the format itself give what another file is asked for, such as a DTD. */
export type Serves = (systemId: string, publicId: string | undefined) => boolean;

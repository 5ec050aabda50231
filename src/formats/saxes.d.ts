/**
 * What xml.ts uses of saxes 6.0.0, whose own types do not compile under exactOptionalPropertyTypes: without this, the compiler
 * could not check the libraries' types at all.
 */
export interface SaxesAttribute {
  readonly name: string;
  readonly value: string;
}

export interface SaxesTag {
  /** With its prefix. */
  readonly name: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, SaxesAttribute>>;
}

interface Events {
  xmldecl(declaration: { readonly standalone?: string }): void;
  opentagstart(tag: { readonly name: string }): void;
  opentag(tag: SaxesTag): void;
  closetag(): void;
  text(text: string): void;
  cdata(text: string): void;
  comment(text: string): void;
  processinginstruction(instruction: { readonly target: string }): void;
  error(error: Error): void;
}

export interface SaxesOptions {
  readonly xmlns: true;
  readonly fragment?: boolean;
  readonly resolvePrefix?: (prefix: string) => string | undefined;
}

export class SaxesParser {
  constructor(options: SaxesOptions);
  /** 1-based. */
  readonly line: number;
  /** 0-based, in UTF-16 units. */
  readonly columnIndex: number;
  /** UTF-16 units from the start. */
  readonly position: number;
  /** What references stand for, by name; a value is taken for text. */
  ENTITIES: Record<string, string>;
  on<N extends keyof Events>(event: N, handler: Events[N]): void;
  resolve(prefix: string): string | undefined;
  write(text: string): this;
  close(): this;
}

import type { ScalarType } from './yaml-scalar.ts';

/** What a YAML text is made of, as Elasticsearch's XContent sees it. */
export interface YamlPlace {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

export interface YamlMap extends YamlPlace {
  readonly kind: 'map';
  /** In file order. */
  readonly entries: readonly YamlEntry[];
}

/** The place is the key's. */
export interface YamlEntry extends YamlPlace {
  readonly key: string;
  readonly value: YamlNode;
}

export interface YamlList extends YamlPlace {
  readonly kind: 'list';
  readonly items: readonly YamlNode[];
}

export interface YamlScalar extends YamlPlace {
  readonly kind: 'scalar';
  readonly type: ScalarType;
  /** Without quotes and escapes. */
  readonly text: string;
}

export type YamlNode = YamlMap | YamlList | YamlScalar;

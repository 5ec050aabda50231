/**
 * The nouns of the pipeline. Types only, no code, no imports of ours.
 *
 *   folder | zip ─source─▶ Source ─check─▶ Finding[] ─pack─▶ Archive ─plan─▶ Plan ─publish─▶ Receipt
 */
import type { Readable } from 'node:stream';

/** What Elastic Cloud calls `extension_type`. */
export type ExtensionType = 'plugin' | 'bundle';

/** The author's files. A folder and a zip look the same. */
export interface Source {
  /** The folder or zip as the user named it; for messages. */
  readonly path: string;
  readonly kind: 'folder' | 'zip';
  /** In byte order of their UTF-8 paths. */
  readonly files: readonly SourceFile[];
  /** Folders that hold nothing, without a trailing slash, in byte order. */
  readonly emptyFolders: readonly string[];
  /** What the folder or zip holds that is not part of the extension, and why. In byte order. */
  readonly leftOut: readonly LeftOut[];
  /** Symbolic links that were followed; both paths are relative to the source. In byte order. */
  readonly links: readonly Link[];
  /** Releases the file descriptor of a zip. A folder has none. */
  close(): Promise<void>;
}

export interface SourceFile {
  /** Relative, separated by `/`, never empty, never with `.` or `..` parts. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The content from its start; may be called any number of times. */
  open(): Promise<Readable>;
}

export interface LeftOut {
  /** Relative; a folder that was left out whole ends in `/`. */
  readonly path: string;
  /** The built-in name or the ignore file's line that says so: `built-in: .git/`, `.slipwayignore:3: *.bak`. */
  readonly because: string;
}

export interface Link {
  readonly path: string;
  readonly target: string;
}

/** How bad a finding is. `error`: Elasticsearch or Elastic Cloud refuses it, or it can never work. */
export type Severity = 'error' | 'warn' | 'note';

/** When a bad file of a bundle hurts. `index`: an index that uses it is created, opened, or its shards are started. */
export type Stage = 'node start' | 'index' | 'reload' | 'first use';

/** What one rule has to say about one place. A bad extension gives findings; only a broken run throws. */
export interface Finding {
  /** Rule id = file name in src/rules = heading in docs/rules.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** Path inside the source; `.` for the extension as a whole. */
  readonly file: string;
  /** `file` lies outside the source, and is a path from the working folder: a file with index settings. */
  readonly outside?: true;
  /** 1-based; absent when the finding is about the whole file. */
  readonly line?: number;
  /** 1-based, in UTF-16 units; only with `line`. */
  readonly column?: number;
  /** The fact: what was found, and what was expected. */
  readonly message: string;
  /** The way out: one imperative sentence. */
  readonly hint: string;
  /** The rule's page, in Slipway's package: `docs/rules.md#<rule>`. */
  readonly docs: string;
  /** When it fails; absent for what fails at once, and for what nothing says a word about. */
  readonly stage?: Stage;
  /** The releases that it is true of, such as `8.0.0-8.17.10`; absent when it is true of all that were asked about. */
  readonly releases?: readonly string[];
  /** The rule refuses more than Elasticsearch's own reader, installer or parser does; `slipway explain` says what and why. */
  readonly stricter?: true;
}

/** What the user said of an extension: flags over slipway.json. Each part may be left to inference. */
export interface Given {
  readonly type?: ExtensionType;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
}

/** What the extension is, after inference from its descriptor or its folder's name. */
export interface Identity {
  readonly type: ExtensionType;
  readonly name: string;
  /** The Elasticsearch version, as Elastic Cloud takes it. Undefined when neither given nor inferable. */
  readonly version: string | undefined;
}

/** The packed zip, on disk. */
export interface Archive {
  /** Where it lies. */
  readonly path: string;
  /** What it is called when it travels, e.g. `analysis-demo-9.5.2.zip`. */
  readonly fileName: string;
  /** Bytes. */
  readonly size: number;
  /** The archive digest: SHA-256 of the zip's bytes, lower-case hex. */
  readonly sha256: string;
  /** The content digest: SHA-256 over the sorted list of path, mode and SHA-256 of each file, lower-case hex. */
  readonly contentDigest: string;
  /** In the order in which they stand in the zip. */
  readonly entries: readonly ArchiveEntry[];
}

export interface ArchiveEntry {
  /** As in the zip; a folder ends in `/`. */
  readonly path: string;
  /** Uncompressed bytes. */
  readonly size: number;
  /** Bytes in the zip. */
  readonly compressedSize: number;
  readonly crc32: number;
  /** SHA-256 of the uncompressed bytes, lower-case hex. */
  readonly sha256: string;
  /** Unix permission bits: 0o644, or 0o755 for what lies in `bin/`. */
  readonly mode: number;
}

/** What is known of the archive when the rules that read it run. */
export interface ArchiveFacts {
  /** Bytes. */
  readonly size: number;
  /** False when only the sum of the files' sizes is known, which the archive will not exceed by much. */
  readonly exact: boolean;
  /** The first entry's path, when it is known. */
  readonly firstEntry: string | undefined;
  /** Absent when Slipway packs the archive, for it writes no data descriptors. */
  readonly unstreamable?: Unstreamable;
}

/** Entries of a zip whose size stands behind them only, where java.util.zip.ZipInputStream does not find it. */
export interface Unstreamable {
  /** In no Java. */
  readonly always: readonly string[];
  /** In Java 17, and no more in Java 25. */
  readonly formerly: readonly string[];
}

/** The part of compress-commons 7.0.1 that write.ts rests on; the package brings no types. */
declare module 'compress-commons' {
  import type { Readable, Transform } from 'node:stream';

  export type Done = (error?: unknown) => void;

  export class ZipArchiveEntry {
    name: string;
    readonly _offsets: { file: number };
    getCompressedSize(): number;
    getCrc(): number;
    getGeneralPurposeBit(): GeneralPurposeBit;
    getMethod(): number;
    getName(): string;
    getSize(): number;
    getTimeDos(): number;
    getVersionNeededToExtract(): number;
    isZip64(): boolean;
    setCompressedSize(bytes: number): void;
    setCrc(crc32: number): void;
    setMethod(method: number): void;
    setSize(bytes: number): void;
    setTime(time: Date): void;
    setUnixMode(mode: number): void;
  }

  interface GeneralPurposeBit {
    encode(): Buffer;
    useDataDescriptor(use: boolean): void;
    useUTF8ForNames(use: boolean): void;
  }

  export class ZipArchiveOutputStream extends Transform {
    offset: number;
    entry(entry: ZipArchiveEntry, source: Buffer | Readable, done: Done): void;
    finish(): void;
    _afterAppend(entry: ZipArchiveEntry): void;
    _appendBuffer(entry: ZipArchiveEntry, source: Buffer, done: Done): void;
    _appendStream(entry: ZipArchiveEntry, source: Readable, done: Done): void;
    _normalizeEntry(entry: ZipArchiveEntry): void;
    _writeLocalFileHeader(entry: ZipArchiveEntry): void;
  }
}

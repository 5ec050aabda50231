import { crc32 } from 'node:zlib';

export interface ExtraField {
  readonly id: number;
  readonly data: Buffer;
}

/** The fields of an extra area (APPNOTE 4.5.1), up to the first that runs over its end, as java.util.zip.ZipEntry reads them. */
export function extraFields(area: Buffer): readonly ExtraField[] {
  const fields: ExtraField[] = [];
  let at = 0;
  while (at + 4 <= area.length) {
    const end = at + 4 + area.readUInt16LE(at + 2);
    if (end > area.length) break;
    fields.push({ id: area.readUInt16LE(at), data: area.subarray(at + 4, end) });
    at = end;
  }
  return fields;
}

/** The data of the zip64 extended information fields (APPNOTE 4.5.3). More than one is nobody's honest work. */
export function zip64Fields(fields: readonly ExtraField[]): readonly Buffer[] {
  return fields.filter(({ id }) => id === 0x0001).map(({ data }) => data);
}

/** The name that Info-ZIP's unicode path field (APPNOTE 4.6.9) puts in the place of the raw one; Java does not look at it. */
export function unicodePaths(fields: readonly ExtraField[], rawName: Buffer): readonly Buffer[] {
  return fields
    .filter(({ id, data }) => id === 0x7075 && data.length >= 5 && data[0] === 1)
    .filter(({ data }) => data.readUInt32LE(1) === crc32(rawName))
    .map(({ data }) => data.subarray(5));
}

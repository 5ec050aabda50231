import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseGeoipDatabase } from '../../src/formats/geoip-database.ts';
import type { Problem } from '../../src/formats/problem.ts';
import { runs } from '../support/fuzz.ts';
import { memoryFile } from '../support/memory-source.ts';
import { mmdb } from '../support/mmdb.ts';

async function parse(bytes: Uint8Array) {
  const problems: Problem[] = [];
  const database = await parseGeoipDatabase(memoryFile('a.mmdb', bytes, 1000), (problem) =>
    problems.push(problem),
  );
  return { database, problems };
}

describe('a GeoIP database', () => {
  it('tells its type and when it was built', async () => {
    const { database, problems } = await parse(mmdb());
    expect(database).toEqual({ type: 'GeoLite2-City', built: 1_700_000_000_000 });
    expect(problems).toEqual([]);
  });

  it.each(['DBIP-City', 'MyOwn-Country', 'GeoIP2-Connection-Type', 'ipinfo asn.mmdb', 'IPinfo country'])(
    'may be of the type %s',
    async (type) => expect((await parse(mmdb({ database_type: type }))).problems).toEqual([]),
  );

  it.each(['geolite2-city', 'GeoIP2-City-Europe', 'ipinfo extended', 'Custom', ''])(
    'cannot be of the type %j',
    async (type) => {
      const { problems } = await parse(mmdb({ database_type: type }));
      expect(problems.map(({ kind }) => kind)).toEqual(['geoip-database-supported']);
    },
  );

  it('is read by its end alone', async () => {
    const { database } = await parse(Buffer.concat([Buffer.alloc(300_000, 'x'), mmdb()]));
    expect(database.type).toBe('GeoLite2-City');
  });

  it('may be any bytes', async () => {
    const spoilt = fc.tuple(fc.nat(), fc.nat(255), fc.nat(30)).map(([at, byte, cut]) => {
      const bytes = Buffer.from(mmdb());
      bytes[at % bytes.length] = byte;
      return bytes.subarray(0, bytes.length - cut);
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        for (const problem of (await parse(bytes)).problems) {
          expect(problem).toMatchObject({
            file: 'a.mmdb',
            message: expect.stringMatching(/\S/),
            hint: expect.stringMatching(/\S/),
          });
        }
      }),
      runs(500),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCertificates } from '../../src/formats/certificates.ts';
import { parseKeystore, readKeystore } from '../../src/formats/keystore.ts';
import { parseKeytab, readKeytab } from '../../src/formats/keytab.ts';
import type { Problem } from '../../src/formats/problem.ts';
import type { FormatReader } from '../../src/formats/reading.ts';
import { der, pem, pemOf, pkcs12 } from '../support/certificates.ts';
import { runs } from '../support/fuzz.ts';
import { jks } from '../support/jks.ts';
import { keytab } from '../support/keytab.ts';
import { memoryFile } from '../support/memory-source.ts';
import { mutatedText } from '../support/mutated.ts';
import { survives } from '../support/survives.ts';

async function told(read: FormatReader, file: string, content: string | Uint8Array) {
  const problems: Problem[] = [];
  await read([memoryFile(file, Buffer.from(content), 1000)], (problem) => problems.push(problem), {});
  return problems.map(({ kind, line, severity, since, before }) => ({
    kind,
    ...(line !== undefined && { line }),
    ...(severity !== undefined && { severity }),
    ...(since !== undefined && { since }),
    ...(before !== undefined && { before }),
  }));
}

describe('a file of certificates', () => {
  it.each([
    ['in PEM', pem.demo],
    ['in DER', der.demo],
    ['with words around them', `subject=Demo\n${pem.demo}\nsubject=Demo\n${pem.demo}the end\n`],
    ['with CRLF', pem.demo.replaceAll('\n', '\r\n')],
    ['without a line end at the end', pem.demo.trimEnd()],
    ['under an old name', pem.demo.replaceAll('CERTIFICATE', 'X509 CERTIFICATE')],
  ])('may have them %s', async (_, content) => {
    expect(await told(readCertificates, 'ca.pem', content)).toEqual([]);
  });

  it.each([
    ['nothing', '', 1],
    ['no block', 'hello\n', 1],
    ['one line', pem.demo.replaceAll('\n', ''), 1],
    ['no base64', pem.demo.replace('MII', 'M!I'), 2],
    ['another END line', pem.demo.replace('END CERTIFICATE', 'END KEY'), 11],
  ])('cannot be read with %s', async (_, content, line) => {
    expect(await told(readCertificates, 'ca.pem', content)).toEqual([{ kind: 'certificates-pem', line }]);
  });

  it.each([
    ['is indented', pem.demo.replaceAll(/^/gm, '  '), 1],
    ['has a byte order mark before it', `\ufeff${pem.demo}`, 1],
  ])('cannot be read before Java 25 when it %s', async (_, content, line) => {
    expect(await told(readCertificates, 'ca.pem', content)).toEqual([
      { kind: 'certificates-pem', line, before: '9.2.0' },
    ]);
  });

  it('loses what is cut off at its end, from Java 25 on', async () => {
    expect(await told(readCertificates, 'ca.pem', pem.demo + pem.demo.slice(0, 100))).toEqual([
      { kind: 'certificates-pem', line: 12, before: '9.2.0' },
      { kind: 'certificates-pem', line: 12, severity: 'warn', since: '9.2.0' },
    ]);
  });

  it('never has a word of a key in what is said of it', async () => {
    const key = pemOf('PRIVATE KEY', 'SECRET'.repeat(40));
    for (const content of [
      key,
      `${pem.demo}${key}`,
      key.replace('-----BEGIN', ''),
      key.replaceAll('\n', '-----'),
    ]) {
      const problems: Problem[] = [];
      await readCertificates(
        [memoryFile('ca.pem', Buffer.from(content))],
        (problem) => problems.push(problem),
        {},
      );
      expect(problems).not.toEqual([]);
      expect(JSON.stringify(problems)).not.toContain('SECRET');
    }
  });

  it('may be any text', async () => {
    await survives(
      readCertificates,
      mutatedText([pem.demo, pem.old, '-----', 'BEGIN CERTIFICATE', 'END CERTIFICATE', 'MIIB', '=', '-']),
    );
  });
});

describe('a store', () => {
  it('tells what it holds', async () => {
    const store = await parseKeystore(memoryFile('a.jks', jks([der.demo], { keys: 1 })), () => undefined);
    expect(store).toMatchObject({
      format: 'JKS',
      password: 'changeit',
      entries: [
        { kind: 'trusted', alias: 'ca0', certificate: { name: 'Demo EC CA' } },
        { kind: 'key', alias: 'key' },
      ],
    });
  });

  it.each([
    ['JCEKS', jks([der.demo], { magic: 0xcececece })],
    ['a certificate', der.demo],
    ['nothing', ''],
    ['half a JKS', jks([der.demo]).subarray(0, 200)],
    ['half a PKCS #12', pkcs12.trusted.subarray(0, 200)],
  ])('cannot be %s', async (_, content) => {
    expect(await told(readKeystore, 'trust', content)).toEqual([{ kind: 'keystore-format' }]);
  });

  it('tells of certificates that have run out', async () => {
    expect(await told(readKeystore, 'a.jks', jks([der.demo, der.old]))).toEqual([
      { kind: 'certificate-expiry' },
    ]);
  });

  it('with the roots of the web is told once of those that have run out', async () => {
    const roots = [...Array.from({ length: 20 }, () => der.demo), der.old, der.soon];
    expect(await told(readKeystore, 'a.jks', jks(roots))).toEqual([
      { kind: 'certificate-expiry', severity: 'note' },
    ]);
  });

  it('may be any bytes', async () => {
    const stores = [jks([der.demo], { keys: 1 }), pkcs12.trusted, keytab(['HTTP/a@B', 'host/a@B'])];
    const spoilt = fc
      .tuple(
        fc.constantFrom(...stores),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }),
        fc.nat(40),
      )
      .map(([store, changes, cut]) => {
        const bytes = Buffer.from(store);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        return bytes.subarray(0, bytes.length - cut);
      });
    const readers = [readKeystore, readKeytab, readCertificates];
    await fc.assert(
      fc.asyncProperty(fc.oneof(spoilt, fc.uint8Array({ maxLength: 200 })), async (bytes) => {
        for (const read of readers) {
          await read(
            [memoryFile('some', bytes)],
            ({ file, message, hint }) => {
              expect([file, message.length > 0, hint.length > 0]).toEqual(['some', true, true]);
            },
            {},
          );
        }
      }),
      runs(60),
    );
  });
});

describe('a keytab', () => {
  it('tells whose keys it holds, and of what kind', async () => {
    const entries = await parseKeytab(
      memoryFile('keytab', keytab(['HTTP/es.example.com@EXAMPLE.COM'])),
      () => undefined,
    );
    expect(entries).toEqual([{ principal: 'HTTP/es.example.com@EXAMPLE.COM', encryption: 18 }]);
  });

  it('is not cut off', async () => {
    expect(await told(readKeytab, 'keytab', keytab(['HTTP/a@B']).subarray(0, 30))).toEqual([
      { kind: 'keytab-format' },
    ]);
  });
});

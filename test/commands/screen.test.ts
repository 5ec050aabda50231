import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { printable } from '../../src/commands/printable.ts';
import { openScreen } from '../../src/commands/screen.ts';
import { FORGED } from '../report/samples.ts';

describe('printable', () => {
  it.each([
    ['an escape sequence', '\u001b[2J', '\\u001b[2J'],
    ['a carriage return', 'a\rb', 'a\\u000db'],
    ['a backspace', 'a\bb', 'a\\u0008b'],
    ['a control sequence of one byte', '\u009b2J', '\\u009b2J'],
    ['a next line', 'a\u0085b', 'a\\u0085b'],
    ['a turn of the direction', 'a\u202eb', 'a\\u202eb'],
    ['a tab', 'a\tb', 'a\\u0009b'],
  ])('shows %s instead of obeying it', (_what, text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves text of any script, and its lines, as they are', () => {
    const text = 'größe 埠 \u{1F6A2}\n  second line\n';
    expect(printable(text)).toBe(text);
  });
});

describe('the screen', () => {
  /** What `write` is given. */
  function written(stream: NodeJS.WriteStream): string[] {
    const texts: string[] = [];
    const spy = vi.spyOn(stream, 'write').mockImplementation((text) => {
      texts.push(String(text));
      return true;
    });
    onTestFinished(() => spy.mockRestore());
    return texts;
  }

  it('keeps results to stdout and words about them to stderr, both printable', async () => {
    const [stdout, stderr] = [written(process.stdout), written(process.stderr)];
    const screen = await openScreen(true);
    screen.print(FORGED);
    screen.tell(`${FORGED}\n`);
    const result = await screen.step('Pack harbour', async () => 'packed');
    expect({ stdout, stderr, result }).toEqual({
      stdout: ['a\nPublished bundle b 9.*\\u001b[2J'],
      stderr: ['a\nPublished bundle b 9.*\\u001b[2J\n'],
      result: 'packed',
    });
  });

  it.each([
    ['C', true, 'a~\n'],
    ['en_US.UTF-8', true, 'a…\n'],
    ['C', false, 'a…\n'],
  ])(
    'with the locale %s, on a terminal or not (%s), shows what can be shown',
    async (locale, isTTY, shown) => {
      vi.stubEnv('LC_ALL', locale);
      const before = [process.stdout.isTTY, process.stdout.columns];
      onTestFinished(() => {
        vi.unstubAllEnvs();
        [process.stdout.isTTY, process.stdout.columns] = before as [boolean, number];
      });
      Object.assign(process.stdout, { isTTY, columns: isTTY ? 80 : undefined });
      const stdout = written(process.stdout);
      const screen = await openScreen(true);
      screen.print('a…\n');
      expect([stdout, screen.columns.print]).toEqual([[shown], isTTY ? 80 : undefined]);
    },
  );

  it('tells each step on a line of stderr, unless it is to be quiet', async () => {
    vi.stubEnv('CI', 'true');
    onTestFinished(() => void vi.unstubAllEnvs());
    const stderr = written(process.stderr);
    await (await openScreen(false)).step('Pack \u001b[2J', async () => undefined);
    expect(stderr).toEqual(['Pack \\u001b[2J\n']);
  });
});

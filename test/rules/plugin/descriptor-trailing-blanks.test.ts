import { describe, expect, it } from 'vitest';
import { descriptorTrailingBlanks } from '../../../src/rules/plugin/descriptor-trailing-blanks.ts';
import { descriptor, findings, plugin } from '../../support/extension.ts';

const classic = (changes: Readonly<Record<string, string>>) =>
  plugin({ 'plugin-descriptor.properties': descriptor(changes) });

describe('descriptor-trailing-blanks', () => {
  it('is silent for blanks before a value, which Java drops, and in what nothing compares', async () => {
    const spaced = classic({ 'elasticsearch.version': ' \t9.5.2', description: 'A demo. ', version: '1 ' });
    expect(await findings(descriptorTrailingBlanks, spaced)).toEqual([]);
  });

  it.each([
    ['elasticsearch.version', '9.5.2', 'error'],
    ['java.version', '21', 'error'],
    ['classname', 'org.example.Demo', 'error'],
    ['name', 'demo', 'warn'],
  ])('shows a blank after %s', async (key, value, severity) => {
    const [finding, ...others] = await findings(descriptorTrailingBlanks, classic({ [key]: `${value} ` }));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'descriptor-trailing-blanks',
      severity,
      file: 'plugin-descriptor.properties',
      message: `${key} is "${value} ", with a blank at its end that Java keeps.`,
      hint: `Write ${key}=${value} and nothing after it.`,
    });
    expect(finding?.column).toBe(key.length + 2);
  });

  it('shows a blank before a value that is written so that Java keeps it', async () => {
    const [finding] = await findings(descriptorTrailingBlanks, classic({ 'java.version': '\\ 21' }));
    expect(finding?.message).toBe('java.version is " 21", with a blank at its start that Java keeps.');
  });

  it('takes the carriage return of a CR LF for a part of the line end', async () => {
    const text = descriptor().replaceAll('\n', '\r\n');
    expect(
      await findings(descriptorTrailingBlanks, plugin({ 'plugin-descriptor.properties': text })),
    ).toEqual([]);
  });

  it('shows a blank before a CR LF where it stands', async () => {
    const text = descriptor({ 'java.version': '21 ' }).replaceAll('\n', '\r\n');
    const found = await findings(descriptorTrailingBlanks, plugin({ 'plugin-descriptor.properties': text }));
    expect(found.map(({ line, column, message }) => [line, column, message])).toEqual([
      [5, 14, 'java.version is "21 ", with a blank at its end that Java keeps.'],
    ]);
  });

  it('leaves a value of blanks only to descriptor-required-keys', async () => {
    expect(await findings(descriptorTrailingBlanks, classic({ name: '\\ ' }))).toEqual([]);
  });
});

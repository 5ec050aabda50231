import { judge } from '../../src/check.ts';
import { type Fixing, fix } from '../../src/fix.ts';
import { identify } from '../../src/identify.ts';
import type { Source } from '../../src/model.ts';
import type { RuleSettings } from '../../src/rule-settings.ts';
import { rules } from '../../src/rules/index.ts';
import type { Extension } from './extension.ts';

interface Fixed {
  /** Text of each file that changes, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** The rules that each is changed for. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
  /** Why others are left, by path. */
  readonly left: Readonly<Record<string, string>>;
}

/** What `--fix` makes of the files of an extension in memory. */
export async function fixed(
  { source, given, told }: Extension,
  { settings = {}, ...more }: Partial<Omit<Fixing, 'judge'>> & { readonly settings?: RuleSettings } = {},
): Promise<Fixed> {
  const judgeOne = async (each: Source) =>
    judge(each, await identify(each, given), { settings, targets: [], ...(told && { told }) });
  const { files, left } = await fix(source, {
    judge: judgeOne,
    obstacle: async () => undefined,
    encoding: () => undefined,
    ...more,
  });
  return {
    files: Object.fromEntries(files.map(({ file, after }) => [file.path, after.toString('utf8')])),
    rules: Object.fromEntries(files.map(({ file, rules: ids }) => [file.path, ids])),
    left: Object.fromEntries(left.map(({ path, because }) => [path, because])),
  };
}

/** All rules but these are off. */
export function only(...ids: readonly string[]): RuleSettings {
  return Object.fromEntries(rules.filter(({ id }) => !ids.includes(id)).map(({ id }) => [id, 'off']));
}

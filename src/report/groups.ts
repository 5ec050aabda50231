import type { CheckRun } from '../check-run.ts';
import type { Finding } from '../model.ts';
import { title } from './findings.ts';
import type { Group } from './location.ts';

/** The findings of an extension, or of a slipway.json's own settings. */
export interface FindingGroup extends Group {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** All that has findings or might have: the extensions, then the settings. */
export function groupsOf({ extensions, settings }: CheckRun): readonly FindingGroup[] {
  return [
    ...extensions.map(({ path, kind, identity, findings }) => ({
      path,
      kind,
      title: title(identity),
      findings,
    })),
    ...settings.map(({ path, findings }) => ({
      path,
      kind: 'folder' as const,
      title: 'settings',
      findings,
    })),
  ];
}

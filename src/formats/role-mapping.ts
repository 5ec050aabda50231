import type { SourceFile } from '../model.ts';
import { distinguishedNameFault } from './distinguished-name.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { parseYamlDocuments } from './yaml-documents.ts';
import type { YamlEntry, YamlNode, YamlPlace } from './yaml-node.ts';

/** role_mapping.yml: roles, and the distinguished names of the users and groups that have them (DnRoleMapper). */
export const readRoleMapping: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseRoleMapping(file, tell);
};

export interface RoleMapping {
  readonly role: string;
  readonly name: string;
}

/** Tells what is wrong, and gives what is mapped, in the file's order. */
export async function parseRoleMapping(file: SourceFile, tell: Tell): Promise<readonly RoleMapping[]> {
  const lines: string[] = [];
  const facts = await eachLine(file, (text) => lines.push(text));
  // A line end more can be a part of a value of YAML.
  tellTextProblems(file.path, { ...facts, bom: false, oddEnd: undefined }, tell);
  if (facts.malformed !== undefined || facts.tooLong !== undefined) return [];
  const { roots, problems } = parseYamlDocuments(lines.join('\n').replace(/^\ufeff/, ''));
  const [root, rest] = roots;
  const say: Say = (kind, { line, column }, message, hint) =>
    tell({ kind, file: file.path, line, column, message: `${message}.`, hint });
  const [problem] = problems;
  if (problem !== undefined) {
    say('role-mapping-yaml', problem, `the YAML cannot be read: ${problem.message}`, EXAMPLE);
    return [];
  }
  if (rest !== undefined) {
    say(
      'role-mapping-yaml',
      rest,
      'something follows the end of the map, and the whole file is refused',
      'Take it out, or make one map of both.',
    );
    return [];
  }
  if (root !== undefined && root.kind !== 'map') {
    say('role-mapping-yaml', root, 'the file is no map of roles', EXAMPLE);
    return [];
  }
  const mapped: RoleMapping[] = [];
  for (const entry of root?.entries ?? []) readRole(entry, mapped, say);
  return mapped;
}

type Say = (kind: string, place: YamlPlace, message: string, hint: string) => void;

const EXAMPLE = 'Write each role as admins: and below it - "cn=admins,dc=example,dc=com".';

function readRole({ key: role, value, ...place }: YamlEntry, mapped: RoleMapping[], say: Say): void {
  const nothing = nullIn(value);
  if (nothing !== undefined) {
    say(
      'role-mapping-yaml',
      nothing,
      `nothing stands here for ${role}, and the whole file is refused`,
      EXAMPLE,
    );
    return;
  }
  if (value.kind === 'map' || role.includes('.')) {
    const fact = value.kind === 'map' ? `what stands below ${role} is no list` : `${role} has a dot in it`;
    say(
      'role-mapping-shape',
      place,
      `${fact}, so nothing of it counts`,
      value.kind === 'map' ? EXAMPLE : 'Map this role with PUT _security/role_mapping instead.',
    );
    return;
  }
  if (value.kind === 'scalar') {
    const parts = value.text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '');
    if (parts.length > 1) {
      say(
        'role-mapping-shape',
        value,
        `the name of ${role} is not in a list, so it is split at its commas into ${parts.length} names`,
        `Write it as a list: ${role}: [ "${value.text}" ].`,
      );
    }
    for (const name of parts) readName(role, name, value, mapped, say);
    return;
  }
  for (const item of value.items) {
    if (item.kind === 'scalar') readName(role, item.text, item, mapped, say);
    else
      say(
        'role-mapping-yaml',
        item,
        `an item of ${role} is no text; a distinguished name was expected`,
        EXAMPLE,
      );
  }
}

function nullIn(node: YamlNode): YamlNode | undefined {
  if (node.kind === 'scalar') return node.type === 'null' ? node : undefined;
  const inner = node.kind === 'list' ? node.items : node.entries.map(({ value }) => value);
  return inner.map(nullIn).find((one) => one !== undefined);
}

function readName(role: string, name: string, place: YamlNode, mapped: RoleMapping[], say: Say): void {
  const fault = distinguishedNameFault(name);
  if (fault === undefined) mapped.push({ role, name });
  else
    say(
      'role-mapping-dn',
      place,
      `${JSON.stringify(name.slice(0, 200))} is no distinguished name: ${fault}`,
      'Write it as "cn=admins,dc=example,dc=com", with a \\ before a comma within a part.',
    );
}

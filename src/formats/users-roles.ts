import type { SourceFile } from '../model.ts';
import { accountNameFault } from './account-name.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { javaTrim } from './word-lines.ts';

/** `users_roles`: the roles of the file realm's users, a role a line (FileUserRolesStore). */
export const readUsersRoles: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseUsersRoles(file, tell);
};

/** Where a user is first named, and the roles that it has. */
export interface UserRoles {
  readonly line: number;
  readonly column: number;
  readonly roles: readonly string[];
}

/** Tells what is wrong, and gives the roles of each user. */
export async function parseUsersRoles(file: SourceFile, tell: Tell): Promise<ReadonlyMap<string, UserRoles>> {
  const users = new Map<string, UserRoles>();
  const facts = await eachLine(file, (raw, line) => {
    if (raw.startsWith('#')) return;
    const say = (column: number, message: string, hint: string, severity?: 'note') =>
      tell({
        kind: 'users-roles-line',
        file: file.path,
        line,
        column,
        message: `${message}.`,
        hint,
        ...(severity && { severity }),
      });
    if (javaTrim(raw) === '') {
      say(1, 'this line is blank, which a node reports as an error in its log', 'Take the line out.', 'note');
      return;
    }
    const colon = raw.indexOf(':');
    const role = javaTrim(raw.slice(0, Math.max(colon, 0)));
    const names = javaTrim(raw.slice(colon + 1));
    const listed = javaSplit(names);
    if (colon <= 0 || names === '' || listed.length === 0) {
      say(
        1,
        'this line is left out: a role, a colon and users with commas between were expected',
        'Write it as monitor:jane,joe.',
      );
      return;
    }
    const fault = role === '' ? 'is empty' : accountNameFault(role);
    if (fault !== undefined) {
      say(
        1,
        `this line is left out: the name of the role ${fault}`,
        'Write the role as it is called in Elasticsearch.',
      );
      return;
    }
    for (const name of listed) {
      const known = users.get(name) ?? { line, column: raw.indexOf(name, colon + 1) + 1, roles: [] };
      users.set(name, { ...known, roles: [...known.roles, role] });
    }
  });
  tellTextProblems(file.path, facts, tell);
  return facts.malformed === undefined ? users : new Map();
}

/** String.split(","), with the blanks around: what is empty at the end is left out. */
function javaSplit(names: string): readonly string[] {
  const parts = names.split(',').map(trimBlanks);
  return parts.slice(0, parts.findLastIndex((part) => part !== '') + 1);
}

/** What `\s` stands for in Java. */
function trimBlanks(text: string): string {
  const isBlank = (at: number) => ' \t\n\v\f\r'.includes(text[at] ?? '.');
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

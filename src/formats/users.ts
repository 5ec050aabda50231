import type { SourceFile } from '../model.ts';
import { accountNameFault, isReservedUser } from './account-name.ts';
import { passwordHashKind } from './password-hash.ts';
import type { Tell } from './problem.ts';
import type { FormatReader } from './reading.ts';
import { eachLine } from './text.ts';
import { tellTextProblems } from './text-problems.ts';
import { javaTrim } from './word-lines.ts';

/** `users`: the users of the file realm, and the hashes of their passwords (FileUserPasswdStore). */
export const readUsers: FormatReader = async ([file], tell) => {
  if (file !== undefined) await parseUsers(file, tell);
};

/**
 * Tells what is wrong, and gives the users' names, each with the kind of its hash. No word of the file is in any message:
 * what stands for a name may be a password.
 */
export async function parseUsers(file: SourceFile, tell: Tell): Promise<Users> {
  const users = new Map<string, ReturnType<typeof passwordHashKind>>();
  const facts = await eachLine(file, (raw, line) => {
    if (raw.startsWith('#')) return;
    const text = javaTrim(raw);
    const start = raw.indexOf(text) + 1;
    const say = (kind: Kind, column: number, message: string, severity?: 'note') =>
      tell({
        kind,
        file: file.path,
        line,
        column,
        message: `${message}.`,
        hint: severity === 'note' ? 'Take the line out.' : hints[kind],
        ...(severity !== undefined && { severity }),
      });
    const colon = text.indexOf(':');
    const name = text.slice(0, Math.max(colon, 0));
    const fault = isReservedUser(name) ? 'is that of a user who is built in' : accountNameFault(name);
    if (text === '') say('users-line', 1, BLANK, 'note');
    else if (colon <= 0 || colon === text.length - 1) say('users-line', start, NO_USER);
    else if (fault !== undefined) say('users-name', start, `this user is left out: the name ${fault}`);
    else {
      const kind = passwordHashKind(text.slice(colon + 1));
      if (kind === 'broken') say('users-hash', start + colon + 1, BROKEN);
      if (kind === 'clear') say('users-clear', start + colon + 1, CLEAR);
      if (users.has(name))
        say('users-duplicate', start, 'this user stands above already, and this line counts');
      users.set(name, kind);
    }
  });
  tellTextProblems(file.path, facts, tell);
  return facts.malformed === undefined ? users : new Map();
}

type Users = ReadonlyMap<string, ReturnType<typeof passwordHashKind>>;
type Kind = 'users-line' | 'users-name' | 'users-hash' | 'users-clear' | 'users-duplicate';

const BLANK = 'this line is blank, which a node reports as an error in its log';
const NO_USER = 'this line is left out: a name, a colon and the hash of a password were expected';
const BROKEN =
  'this user cannot log in: the hash of the password is cut off, or of a cost that Elasticsearch does not know';
const CLEAR =
  'what stands for the password is no hash that Elasticsearch knows, so it is taken for the password itself';

const hints: Readonly<Record<Kind, string>> = {
  'users-line': 'Write the line with elasticsearch-users useradd <name>.',
  'users-name': 'Give the user another name, of printable ASCII.',
  'users-hash': 'Set the password anew: elasticsearch-users passwd <name>.',
  'users-clear': 'Set the password anew: elasticsearch-users passwd <name>.',
  'users-duplicate': 'Take one of the two lines out.',
};

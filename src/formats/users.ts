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

/** Tells what is wrong, and gives the users' names, each with the kind of its hash. No hash is in any message. */
export async function parseUsers(
  file: SourceFile,
  tell: Tell,
): Promise<ReadonlyMap<string, ReturnType<typeof passwordHashKind>>> {
  const users = new Map<string, ReturnType<typeof passwordHashKind>>();
  const facts = await eachLine(file, (raw, line) => {
    if (raw.startsWith('#')) return;
    const text = javaTrim(raw);
    const at = raw.indexOf(text);
    const say = (kind: string, column: number, message: string, hint: string, severity?: 'note') =>
      tell({ kind, file: file.path, line, column: column + 1, message: `${message}.`, hint, ...(severity && { severity }) });
    if (text === '') {
      say('users-line', 0, 'this line is blank, which a node reports as an error in its log', 'Take the line out.', 'note');
      return;
    }
    const colon = text.indexOf(':');
    if (colon <= 0 || colon === text.length - 1) {
      say('users-line', at, 'this line is left out: a name, a colon and the hash of a password were expected', 'Write it with elasticsearch-users useradd <name>.');
      return;
    }
    const name = text.slice(0, colon);
    const fault = isReservedUser(name) ? 'is that of a user who is there already' : accountNameFault(name);
    if (fault !== undefined) {
      say('users-name', at, `this user is left out: the name ${fault}`, 'Give the user another name, of printable ASCII.');
      return;
    }
    const kind = passwordHashKind(text.slice(colon + 1));
    const hashAt = at + colon + 1;
    if (kind === 'broken') say('users-hash', hashAt, `${name} cannot log in: the hash of the password is cut off, or of a cost that Elasticsearch does not know`, `Set the password anew: elasticsearch-users passwd ${name}.`);
    if (kind === 'clear') say('users-clear', hashAt, `what stands for the password of ${name} is no hash that Elasticsearch knows, so it is taken for the password itself`, `Set the password anew: elasticsearch-users passwd ${name}.`);
    if (users.has(name)) say('users-duplicate', at, `${name} stands above already, and this line counts`, 'Take one of the two out.');
    users.set(name, kind);
  });
  tellTextProblems(file.path, facts, tell);
  return facts.malformed === undefined ? users : new Map();
}

import { SlipwayError } from '../errors.ts';

/** What Node throws when a system call fails, or before it makes one. */
export type ErrnoError = Error & { readonly code: string; readonly path?: unknown };

export function isErrno(error: unknown): error is ErrnoError {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false;
  return 'syscall' in error || error.code === 'ERR_INVALID_ARG_VALUE';
}

/** What a failed first look at the source's path means. Anything but a file system error comes back as it is. */
export function notFound(path: string, error: unknown): unknown {
  if (!isErrno(error) || !NOT_THERE.has(error.code)) return unreadable(path, error);
  return new SlipwayError(
    'SOURCE_NOT_FOUND',
    `${path} does not exist`,
    'Give the path of a folder or a zip.',
    error,
  );
}

// ERR_INVALID_ARG_VALUE is Node's word for a path with a NUL in it.
const NOT_THERE: ReadonlySet<string> = new Set([
  'ENOENT',
  'ENOTDIR',
  'ENAMETOOLONG',
  'ERR_INVALID_ARG_VALUE',
]);

/** What a failed file system call means once the source was there: part of it is gone, or may not be read. */
export function unreadable(path: string, error: unknown): unknown {
  if (!isErrno(error)) return error;
  const where = typeof error.path === 'string' ? error.path : path;
  if (error.code === 'ENOENT') return changed(where, error);
  const fact = `${where} cannot be read: ${REASONS[error.code] ?? error.message}`;
  return new SlipwayError('SOURCE_UNREADABLE', fact, 'Make it readable, then run again.', error);
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'its symbolic links form a loop',
  EMFILE: 'too many files are open',
  EIO: 'the disk reports an error',
};

/** A file is not what it was when the folder was listed. */
export function changed(where: string, cause?: unknown): SlipwayError {
  const hint = 'Wait until nothing writes to it, then run again.';
  return new SlipwayError('SOURCE_CHANGED', `${where} changed while it was read`, hint, cause);
}

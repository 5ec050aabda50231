/** What a node or the installer throws: the exception's class, and its message in Elasticsearch's words. */
export interface Refusal {
  readonly ok: false;
  readonly exception:
    | 'IllegalArgumentException'
    | 'IllegalStateException'
    | 'NoSuchFileException'
    | 'NumberFormatException';
  readonly message: string;
}

export function illegalArgument(message: string): Refusal {
  return { ok: false, exception: 'IllegalArgumentException', message };
}

export function illegalState(message: string): Refusal {
  return { ok: false, exception: 'IllegalStateException', message };
}

/** What Integer.parseInt throws. The text differs from JDK to JDK. */
export function numberFormat(written: string): Refusal {
  return { ok: false, exception: 'NumberFormatException', message: `For input string: "${written}"` };
}

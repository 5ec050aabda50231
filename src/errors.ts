/** Every failure Slipway can name, and the exit code it ends with. Adding a line here is the only way to add one. */
export const exitCodes = {
  // The source: what lies in the folder or the zip cannot be an extension.
  SOURCE_NOT_FOUND: 2,
  SOURCE_UNREADABLE: 2,
  SOURCE_EMPTY: 1,
  SOURCE_UNSAFE_PATH: 1,
  SOURCE_NAME_NOT_UTF8: 1,
  SOURCE_DUPLICATE_PATH: 1,
  SOURCE_FILE_AND_FOLDER: 1,
  SOURCE_LINK_OUTSIDE: 1,
  SOURCE_LINK_BROKEN: 1,
  SOURCE_SPECIAL_FILE: 1,
  SOURCE_CHANGED: 1,
  SOURCE_TOO_LARGE: 1,
  ZIP_NOT_A_ZIP: 1,
  ZIP_ENCRYPTED: 1,
  ZIP_METHOD: 1,
  ZIP_SIZE_MISMATCH: 1,
  ZIP_CRC_MISMATCH: 1,
  ZIP_CORRUPT: 1,
  ZIP_BOMB: 1,
  ZIP_ZIP64: 1,
  ZIP_TRUNCATED: 1,
  ZIP_OVERLAP: 1,
  ZIP_HIDDEN_DATA: 1,
  ZIP_HEADERS_DISAGREE: 1,
  ZIP_STORED_DESCRIPTOR: 1,

  // What the user typed or configured.
  USAGE: 2,
  SETTINGS: 2,
  CREDENTIALS_MISSING: 2,
  CREDENTIALS_CONFLICT: 2,
  VERSION_MISSING: 2,
  OUTPUT_EXISTS: 2,
  OUTPUT_UNWRITABLE: 2,
  EXTENSION_NOT_FOUND: 2,
  NAME_AMBIGUOUS: 4,

  // The plan.
  PLAN_REFUSED: 4,
  PLAN_MISMATCH: 4,

  // The service.
  API_UNAUTHORISED: 3,
  API_NOT_FOUND: 4,
  API_IN_USE: 4,
  API_CONFLICT: 4,
  API_REJECTED: 4,
  API_UNAVAILABLE: 5,
  API_UNREACHABLE: 5,
  API_TIMEOUT: 5,
  API_CONTRACT: 5,
  CREATED_TWICE: 5,
  VERIFY_MISMATCH: 6,
  VERIFY_UNREADABLE: 6,

  LOCAL_CLOUD: 2,
  INTERRUPTED: 130,
} as const;

export type ErrorCode = keyof typeof exitCodes;

/** A failure we understand: a fact and a way out. Anything else that escapes is a bug and keeps its stack. */
export class SlipwayError extends Error {
  override readonly name = 'SlipwayError';
  readonly code: ErrorCode;
  /** One imperative sentence, with the literal flag or line to type. */
  readonly hint: string;

  constructor(code: ErrorCode, message: string, hint: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.hint = hint;
  }
}

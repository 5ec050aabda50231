import type { Screen } from './screen.ts';

/** One flag as commander writes it: `-o, --output-file <file>`. */
export interface Flag {
  readonly flags: string;
  readonly summary: string;
  readonly choices?: readonly string[];
  /** Shown in help and used when the flag is absent. */
  readonly default?: string;
}

/** What a command's module has: arguments as typed and flags by their camel-case names -> exit code. */
export type Run<Flags> = (args: readonly string[], flags: Flags, screen: Screen) => Promise<number>;

/** A command as data: help, docs/cli.md and the parser come from it. `load` keeps its code out of the start-up. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** As commander writes them: `[path...]`. */
  readonly args: string;
  readonly argsSummary: string;
  readonly flags: readonly Flag[];
  /** Lines that work as pasted, in a checkout of Slipway. */
  readonly examples: readonly string[];
  /** It writes to the cloud. */
  readonly writes?: true;
  readonly load: () => Promise<Run<never>>;
}

export const identityFlags: readonly Flag[] = [
  { flags: '--name <name>', summary: 'name of the extension (default: from the descriptor, or the folder)' },
  {
    flags: '--type <type>',
    summary: 'plugin or bundle (default: by the descriptor)',
    choices: ['plugin', 'bundle'],
  },
  {
    flags: '--version <version>',
    summary: 'Elasticsearch version: x.y.z; for a bundle also x.*, x.y.* or *',
  },
];

/** What a bundle is used by. */
export const settingsFlags: readonly Flag[] = [
  {
    flags: '--settings <files...>',
    summary: 'index templates or settings, as JSON or NDJSON, that use the files of a bundle',
  },
];

/** For a name that several extensions have. */
export const narrowFlags: readonly Flag[] = [
  { flags: '--version <version>', summary: 'the one of this version' },
  { flags: '--type <type>', summary: 'the one of this type', choices: ['plugin', 'bundle'] },
];

export const describeFlags: readonly Flag[] = [
  { flags: '--description <text>', summary: 'shown in Elastic Cloud (default: what is stored stays)' },
];

export const packFlags: readonly Flag[] = [
  {
    flags: '--compression <how>',
    summary: 'auto stores what is compressed already and deflates the rest',
    choices: ['auto', 'store', 'deflate'],
    default: 'auto',
  },
  { flags: '--as-is', summary: "keep a zip's own bytes instead of packing it anew" },
];

export const cloudFlags: readonly Flag[] = [
  { flags: '--local', summary: 'use the local cloud: the Extensions API on this machine, its store on disk' },
  { flags: '--data <folder>', summary: 'where --local keeps its store (default: .slipway/local-cloud)' },
  { flags: '--host <host>', summary: 'the API (default: EC_HOST, or https://api.elastic-cloud.com)' },
  { flags: '--cloud <name>', summary: 'one of the clouds in slipway.json' },
  { flags: '--api-key-stdin', summary: 'read the API key from standard input (default: EC_API_KEY)' },
  { flags: '--ca-cert <file>', summary: 'PEM file of the authority to trust, besides the usual ones' },
  {
    flags: '--insecure',
    summary: 'do not check the TLS certificate: anyone on the way can read the API key',
  },
  {
    flags: '--timeout <duration>',
    summary: 'bound for each request, such as 90s or 5m (default: EC_TIMEOUT, or none)',
  },
];

export const uploadFlags: readonly Flag[] = [
  {
    flags: '--upload-format <format>',
    summary: 'how the archive is sent',
    choices: ['auto', 'multipart', 'raw'],
    default: 'auto',
  },
];

export const replaceFlags: readonly Flag[] = [
  {
    flags: '--replace',
    summary: 'let the file take the place of another one under the same type, name and version',
  },
  { flags: '--replace-in-use', summary: 'also when deployments use it' },
];

export const strictFlags: readonly Flag[] = [{ flags: '--strict', summary: 'let warnings count as errors' }];

/** Of `check`. */
export const fixFlags: readonly Flag[] = [
  {
    flags: '--fix',
    summary: 'mend what has one right answer in the text files of folders; each change is shown first',
  },
  { flags: '--dry-run', summary: 'with --fix: show the changes, write nothing' },
  {
    flags: '--encoding <encoding>',
    summary:
      'with --fix: what files that are not UTF-8 are in, such as windows-1252 (default: "encodings" in slipway.json)',
  },
];

/** Of `check`. */
export const reportFlags: readonly Flag[] = [
  {
    flags: '--output <format>',
    summary: 'of the report',
    choices: ['text', 'json', 'sarif', 'github', 'junit', 'markdown'],
    default: 'text',
  },
  { flags: '-o, --output-file <file>', summary: 'where to write the report (default: standard output)' },
];

export const outputFlags: readonly Flag[] = [
  { flags: '--output <format>', summary: 'of the result', choices: ['text', 'json'], default: 'text' },
];

import type { Refusal } from '../refusal.ts';

/** The node that reads: its release, and the JVM that it runs on, as Runtime.version() shows it: `17.0.1+12`. */
export interface Node {
  readonly release: string;
  readonly java: string;
}

export type Reading = { readonly ok: true; readonly parsed: ParsedDescriptor } | Refusal;

/** What a node keeps of a descriptor. What its release has no place for is absent. */
export interface ParsedDescriptor {
  readonly name: string;
  readonly description: string;
  readonly version: string;
  /** As the node shows it; until 8.11 that is what it made of the text. */
  readonly elasticsearchVersion: string;
  readonly elasticsearchVersionWritten: string;
  readonly javaVersion: string;
  readonly classname: string | null;
  readonly modulename: string | null;
  readonly extendedPlugins: readonly string[];
  readonly hasNativeController: boolean;
  readonly licensed: boolean;
  /** 7.11 to 8.3. */
  readonly type?: 'isolated' | 'bootstrap';
  readonly javaOpts?: string | null;
  /** From 8.4 on. */
  readonly modular?: boolean;
  readonly stable?: boolean;
  /** From 9.4 on. */
  readonly deploymentTarget?: DeploymentTarget;
}

export type DeploymentTarget = (typeof deploymentTargets)[number];

/** PluginDescriptor.DeploymentTarget, in the order of its messages. */
export const deploymentTargets = ['STATEFUL_ONLY', 'STATELESS_ONLY', 'ALL'] as const;

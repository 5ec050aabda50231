import { expect } from 'vitest';
import contract from './contract.json' with { type: 'json' };
import own from './own-answers.json' with { type: 'json' };

export type OperationId = keyof typeof contract.operations;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: the contract has been checked, and tests reach into it
  readonly body: any;
}

interface Declared {
  readonly body: string;
  readonly headers: readonly string[];
  readonly codes?: readonly string[];
}

interface Schema {
  readonly type?: string;
  readonly $ref?: string;
  readonly format?: string;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
}

const definitions: Readonly<Record<string, Schema>> = contract.definitions;
const extras: Readonly<Record<string, readonly string[]>>[] = [
  own['documented by Elastic elsewhere'],
  own["the local cloud's own"],
];

/** Method and path of an operation, as the Swagger document has them. */
export function route(
  operation: OperationId,
  id: string,
): { readonly method: string; readonly path: string } {
  const { method, path } = contract.operations[operation];
  return { method, path: contract.basePath + path.replace(':id', id) };
}

/** Fails unless the Swagger document, or the list of what the local cloud adds to it, allows the answer. */
export function expectDeclared(operation: OperationId, answer: Answer): void {
  expectRateLimitHeaders(answer);
  const answers: Readonly<Record<string, Declared>> = contract.operations[operation].answers;
  const declared = answers[String(answer.status)];
  if (answer.status >= 400) {
    const extra = extras.flatMap((list) => list[String(answer.status)] ?? []);
    expectFailure(answer, [...(declared?.codes ?? []), ...extra]);
    return;
  }
  expect(declared, `${operation} answers ${answer.status}`).toBeDefined();
  for (const header of declared?.headers ?? []) expect(answer.headers.get(header), header).toMatch(/./);
  expect(faultsOf({ $ref: declared?.body ?? '' }, answer.body, 'body')).toEqual([]);
}

/** Fails unless the answer is a BasicFailedReply with some of these codes, the same in body and header. */
export function expectFailure(answer: Answer, codes: readonly string[]): void {
  expect(faultsOf({ $ref: 'BasicFailedReply' }, answer.body, 'body')).toEqual([]);
  const told: readonly string[] = answer.body.errors.map(({ code }: { code: string }) => code);
  expect(told).not.toEqual([]);
  for (const code of told) expect(codes).toContain(code);
  expect(answer.headers.get('x-cloud-error-codes')?.split(',')).toEqual([...new Set(told)]);
}

export function expectRateLimitHeaders({ headers }: Answer): void {
  for (const part of ['limit', 'remaining', 'interval'])
    expect(headers.get(`x-ratelimit-${part}`)).toMatch(/^\d+$/);
}

/** Where a value departs from its definition; undeclared properties count too. */
function faultsOf(schema: Schema, value: unknown, at: string): readonly string[] {
  if (schema.$ref !== undefined) {
    const definition = definitions[schema.$ref.replace('#/definitions/', '')];
    return definition === undefined
      ? [`${at}: no definition ${schema.$ref}`]
      : faultsOf(definition, value, at);
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at} is no array`];
    return value.flatMap((item, index) => faultsOf(schema.items ?? {}, item, `${at}[${index}]`));
  }
  if (schema.type === 'object') return faultsOfObject(schema, value, at);
  if (schema.type === 'integer') return Number.isInteger(value) ? [] : [`${at} is no integer`];
  if (typeof value !== 'string') return [`${at} is no string`];
  if (schema.enum !== undefined && !schema.enum.includes(value)) return [`${at} is ${value}`];
  if (schema.format === 'date-time' && new Date(value).toISOString() !== value) return [`${at} is no date`];
  if (schema.format === 'uri' && !URL.canParse(value)) return [`${at} is no URL`];
  return [];
}

function faultsOfObject(
  { required = [], properties = {} }: Schema,
  value: unknown,
  at: string,
): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${at} is no object`];
  return [
    ...required.filter((key) => !Object.hasOwn(value, key)).map((key) => `${at}.${key} is missing`),
    ...Object.entries(value).flatMap(([key, part]) => {
      const schema = properties[key];
      return schema === undefined ? [`${at}.${key} is undeclared`] : faultsOf(schema, part, `${at}.${key}`);
    }),
  ];
}

import { defineRule } from '../rule.ts';

/** Elastic Cloud looks for it, and says so only when a deployment fails. */
export const sourceCode = defineRule({
  id: 'source-code',
  summary: 'The plugin has no source code in it.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elastic Cloud fails the provisioning of a deployment when it finds any source code in a plugin. ' +
    'A node of your own would take it. ' +
    'Files of a build are only warned of: they are not code, but they come from the same mistake.',
  reference: 'Elastic guide, "Upload custom plugins and bundles", on the content of a plugin.',
  stricter: 'Elasticsearch takes it; Elastic Cloud does not.',
  fails: 'src/main/java/org/example/MyPlugin.java',
  passes: 'my-plugin.jar',

  *check({ source }) {
    const paths = source.files.map(({ path }) => path);
    yield* remark(paths.filter(isCode), 'source code, which Elastic Cloud refuses in a plugin', 'error');
    yield* remark(paths.filter(isOfBuild), 'a file of the build', 'warn');
  },
});

/** One remark for all: a source tree would drown everything else. */
function* remark([first, ...others]: readonly string[], what: string, severity: 'error' | 'warn') {
  if (first === undefined) return;
  const more =
    others.length === 0
      ? ''
      : `, and so ${others.length === 1 ? 'is 1 other' : `are ${others.length} others`}`;
  yield {
    file: first,
    severity,
    message: `${first} is ${what}${more}.`,
    hint: 'Name the zip that the build makes, or leave the sources out with lines in .slipwayignore.',
  };
}

function isCode(path: string): boolean {
  return /\.(java|kt|scala|groovy|clj)$/i.test(path);
}

function isOfBuild(path: string): boolean {
  return /(^|\/)(pom\.xml|(build|settings)\.gradle(\.kts)?|gradlew(\.bat)?|mvnw(\.cmd)?|build\.sbt)$/i.test(
    path,
  );
}

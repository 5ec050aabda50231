import { defineRule } from '../rule.ts';

/** The zip of the last build, mostly. */
export const nestedZip = defineRule({
  id: 'nested-zip',
  summary: 'There is no zip inside.',
  severity: 'warn',
  appliesTo: ['plugin', 'bundle'],
  reads: 'source',
  why:
    'Neither Elasticsearch nor Elastic Cloud unpacks a zip inside a zip, so what is in it is never read. ' +
    'It is mostly the result of an earlier build, or the plugin itself in one zip too many.',
  reference:
    'InstallPluginAction.unzip in Elasticsearch; Elastic guide, "Upload custom plugins and bundles".',
  fails: 'build/my-plugin-9.5.2.zip',
  passes: 'my-plugin-9.5.2.jar',

  *check({ source }) {
    for (const { path } of source.files.filter((file) => /\.zip$/i.test(file.path))) {
      yield {
        file: path,
        message: `${path} is a zip inside the extension; nothing unpacks it.`,
        hint:
          source.kind === 'folder'
            ? `Leave it out with a line ${path} in .slipwayignore, or name it instead: slipway check ${source.path}/${path}.`
            : `Zip the extension again without ${path}.`,
      };
    }
  },
});

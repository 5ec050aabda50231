import { defineRule } from '../rule.ts';

/** The one folder, besides the root, that Elasticsearch looks into. */
export const spiFolder = defineRule({
  id: 'spi-folder',
  summary: 'spi, where there is one, is a folder.',
  severity: 'error',
  appliesTo: ['plugin'],
  reads: 'source',
  why:
    'Elasticsearch lists the jars in spi/ when it finds anything of that name. ' +
    'A file called spi ends the installation with NotDirectoryException. ' +
    'All releases.',
  reference: 'PluginBundle.gatherUrls in Elasticsearch, over spi/*.jar.',
  fails: 'spi, a file',
  passes: 'spi/my-plugin-spi.jar',

  *check({ source }) {
    if (!source.files.some(({ path }) => path === 'spi')) return;
    yield {
      file: 'spi',
      message: 'spi is a file; Elasticsearch expects a folder of that name, or none.',
      hint: 'Rename spi, or put it into a folder of another name.',
    };
  },
});

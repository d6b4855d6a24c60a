// Bundles the tests with the instrumented sources into one script.
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Text of a script that declares all tests of the given files when it is run with `require`, `module` and `exports`. */
export async function bundleTests(testFiles, texts) {
  const instrumented = new Map([...texts].map(([file, text]) => [resolve(file), text]));
  const result = await build({
    stdin: {
      contents: testFiles.map((file) => `import ${JSON.stringify(resolve(file))};`).join('\n'),
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [
      {
        name: 'instrumented',
        setup({ onLoad }) {
          onLoad({ filter: /\.ts$/ }, ({ path }) => {
            const contents = instrumented.get(path);
            return contents === undefined ? undefined : { contents, loader: 'ts' };
          });
        },
      },
    ],
  });
  return result.outputFiles[0].text;
}

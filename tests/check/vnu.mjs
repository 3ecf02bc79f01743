// The W3C's checker over pages and style sheets: vnu.mjs FILE...
//
// Warnings count. Exit status 1 where there is any message.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')),
	'build/dist/vnu.jar');
const files = process.argv.slice(2);
if (files.length === 0) {
	console.error('usage: vnu.mjs FILE...');
	process.exit(2);
}
const run = spawnSync('java', ['-Xss4m', '-jar', jar, '--Werror',
	'--also-check-css', ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
if (run.error) {
	console.error(`vnu.mjs: ${run.error.message}`);
	process.exit(2);
}
process.stdout.write(run.stdout + run.stderr);
const clean = run.status === 0 && run.stderr.trim() === '';
console.log(`vnu: ${files.length} files, ${clean ? 'clean' : 'faults'}`);
process.exit(clean ? 0 : 1);

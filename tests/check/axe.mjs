// Pages in a browser: axe.mjs [--quick] PAGE...
//
// Each page is looked at in four modes: light, dark, forced colours, 320 px
// wide. Reported, and exit status 1: any violation that axe-core finds,
// sideways scroll, a request that leaves the machine, a file that is not
// there, a message on the console, and a first press of Tab that does not
// reach the skip link. --quick leaves out dark and forced colours.
import { chromium } from 'playwright-core';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const require = createRequire(import.meta.url);
const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
	'best-practice'];
const all = [
	{ name: 'light', colorScheme: 'light', forcedColors: 'none', width: 1280 },
	{ name: 'dark', colorScheme: 'dark', forcedColors: 'none', width: 1280 },
	{ name: 'forced', colorScheme: 'light', forcedColors: 'active', width: 1280 },
	{ name: '320 px', colorScheme: 'light', forcedColors: 'none', width: 320 },
];

const args = process.argv.slice(2);
const quick = args[0] === '--quick' && args.shift();
const modes = quick ? [all[0], all[3]] : all;
if (args.length === 0) {
	console.error('usage: axe.mjs [--quick] PAGE...');
	process.exit(2);
}

const browser = process.env.CHROME ?? ['/usr/bin/chromium',
	'/usr/bin/chromium-browser', '/usr/bin/google-chrome']
	.find((file) => fs.existsSync(file));
const home = fs.mkdtempSync(path.join(os.tmpdir(), 'axe-'));
const context = await chromium.launchPersistentContext(home, {
	executablePath: browser,
	headless: true,
	offline: true,
	args: ['--no-sandbox', '--disable-gpu', '--disable-quic',
		'--no-first-run', '--disable-background-networking',
		'--disable-component-update', '--disable-sync',
		'--disable-dev-shm-usage'],
});

let faults = 0;
function fault(file, mode, text) {
	faults++;
	console.log(`${file}: ${mode}: ${text}`);
}

async function inMode(page, file, mode) {
	await page.setViewportSize({ width: mode.width, height: 800 });
	await page.emulateMedia(mode);
	const found = await page.evaluate(async (values) =>
		(await window.axe.run({
			runOnly: values,
			preload: false,	// it asks for the style sheet again
		})).violations.map((v) =>
			`${v.id}: ${v.help}: ` + v.nodes.slice(0, 3)
				.map((n) => n.target.join(' ')).join(', ')), rules);
	for (const text of found)
		fault(file, mode.name, text);
	const over = await page.evaluate(() =>
		document.documentElement.scrollWidth -
		document.documentElement.clientWidth);
	if (over > 0)
		fault(file, mode.name, `scrolls sideways by ${over} px`);
}

async function look(page, file) {
	const outside = (r) => {
		if (!/^(file|data):/.test(r.url()))
			fault(file, 'load', `asks for ${r.url()}`);
	};
	const lost = (r) => fault(file, 'load', `lacks ${r.url()}`);
	const said = (m) => fault(file, 'console', m.text());
	const threw = (e) => fault(file, 'console', e.message);
	page.on('request', outside).on('requestfailed', lost)
		.on('console', said).on('pageerror', threw);
	await page.goto(pathToFileURL(path.resolve(file)).href);
	await page.keyboard.press('Tab');
	const first = await page.evaluate(() =>
		document.activeElement.matches('.mn-skip') &&
		!!document.querySelector(document.activeElement.getAttribute('href')));
	if (!first)
		fault(file, 'keyboard', 'the first Tab does not reach the skip link');
	await page.evaluate(() => document.activeElement.blur());
	await page.evaluate(axe);
	for (const mode of modes)
		await inMode(page, file, mode);
}

for (const file of args) {
	const page = await context.newPage();
	try {
		await look(page, file);
	} catch (e) {
		fault(file, 'load', e.message.split('\n')[0]);
	}
	await page.close();
}
await context.close();
fs.rmSync(home, { recursive: true, force: true });
console.log(`axe: ${args.length} pages, ${modes.length} modes, ${faults} faults`);
process.exit(faults ? 1 : 0);

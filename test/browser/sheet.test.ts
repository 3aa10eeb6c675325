/** Making a sheet: its layout, its scale, its check, and the files that come out. */
import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { sheetRoomMessages } from '../../src/i18n/messages/sheet-room';
import { needs, run } from '../fixtures/tools';
import { query } from './desk';
import { ONE_FILE, openAtlas, type OpenOptions } from './open';
import { readPicture, savedBy } from './saved';

const m = sheetRoomMessages('zh');
const PDF = needs('pdfinfo');
const GDAL = needs('gdalinfo');

/** Opens the room and waits until a sheet lies there. */
async function openSheet(view: string, options: OpenOptions = {}): Promise<Page> {
  const { page } = await openAtlas(`panel=sheet&${view}`, options);
  await composed(page);
  return page;
}

async function composed(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: m.preview })
    .and(page.locator('[aria-busy="false"]:has(svg)'))
    .waitFor({ timeout: 60_000 });
}

const facts = (page: Page) => page.locator('.foot .facts').innerText();
const panel = (page: Page) => page.getByRole('region', { name: m.room });

function onDisk(bytes: Buffer, name: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'gazette-atlas-')), name);
  writeFileSync(path, bytes);
  return path;
}

test('paper and scale are chosen, stand in the address, and come back from it', async () => {
  const page = await openSheet('area=360424');
  await panel(page).getByLabel(m.paper).selectOption('A4');
  await panel(page).getByLabel(m.denominator).fill('1:25万');
  await panel(page).getByLabel(m.denominator).press('Enter');
  await expect.poll(() => facts(page)).toMatch(/297 × 210 mm · 1:250,000 · CGCS2000/);
  await expect.poll(() => query(page).get('sheet')).toMatch(/paper:A4;at:.*\/250000/);
  const address = page.url();
  await page.goto(address);
  await composed(page);
  expect(await facts(page)).toMatch(/297 × 210 mm · 1:250,000/);
  expect(page.url()).toBe(address);
});

test('a scale that cannot be is marked and not taken over', async () => {
  const page = await openSheet('area=360424');
  const before = await facts(page);
  const field = panel(page).getByLabel(m.denominator);
  await field.fill('ten');
  await field.press('Enter');
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  expect(await facts(page)).toBe(before);
});

test('a block is moved by the arrow keys, put back by undo, switched off and on', async () => {
  const page = await openSheet('area=360424');
  const legend = page.getByRole('button', { name: m.block_legend, exact: true });
  const at = async () => (await legend.boundingBox())!;
  const before = await at();
  await legend.focus();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(async () => (await at()).x).toBeLessThan(before.x - 10);
  await expect.poll(() => query(page).get('sheet')).toMatch(/b-legend:/);
  await panel(page).getByRole('button', { name: m.undo, exact: true }).click();
  await expect.poll(async () => Math.abs((await at()).x - before.x)).toBeLessThan(1);
  const toggle = panel(page).getByRole('checkbox', { name: m.block_legend });
  await toggle.uncheck();
  await legend.waitFor({ state: 'detached' });
  await toggle.check();
  await legend.waitFor();
});

test('dragging the map moves what it shows, the paper stays', async () => {
  const page = await openSheet('area=360424');
  const map = (await page.getByRole('button', { name: m.block_map, exact: true }).boundingBox())!;
  const middle = [map.x + map.width / 2, map.y + map.height / 2] as const;
  await page.mouse.move(...middle);
  await page.mouse.down();
  await page.mouse.move(middle[0] - 120, middle[1] + 30, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => query(page).get('sheet')).toMatch(/^at:114\.\d+\/29\.\d+\/\d+$/);
});

test('a title that the fonts cannot print stops the export and says which character', async () => {
  const page = await openSheet('area=360424');
  await panel(page).getByRole('textbox', { name: m.title }).fill('修水县 𓀀');
  await panel(page).getByRole('textbox', { name: m.title }).press('Enter');
  await panel(page).locator('li.error').getByText('𓀀').waitFor();
  await panel(page).getByRole('button', { name: m.outputPdf }).click();
  await panel(page).getByText(m.stopped).waitFor();
});

describe.each([
  ['served', undefined],
  ['one file', ONE_FILE],
])('%s', (_, url) => {
  test(`the PDF has the page, the texts, the fonts and the place on Earth${PDF.note}${GDAL.note}`, async ({
    skip,
  }) => {
    if (PDF.isMissing) skip();
    const page = await openSheet(
      'area=360424&layers=mining,care&sheet=paper:A4;grid:kilometre',
      url ? { url } : {},
    );
    const { name, bytes } = await savedBy(
      page,
      panel(page).getByRole('button', { name: m.outputPdf }),
    );
    expect(name).toMatch(/^公报图集-修水县.*\.pdf$/);
    const path = onDisk(bytes, 'sheet.pdf');
    const size = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(run('pdfinfo', path))!;
    expect(Math.abs((Number(size[1]) * 25.4) / 72 - 297)).toBeLessThan(0.5);
    expect(Math.abs((Number(size[2]) * 25.4) / 72 - 210)).toBeLessThan(0.5);
    // Lines break where the columns end.
    const text = run('pdftotext', path, '-').replace(/\s/g, '');
    for (const words of ['修水县', '九府发〔2022〕26号', '九府办字〔2022〕113号', '1:'])
      expect(text).toContain(words);
    const fonts = run('pdffonts', path).split('\n').slice(2).filter(Boolean);
    for (const font of fonts) expect(font).toMatch(/\byes yes yes\b/);
    await panel(page).getByText('已保存：').waitFor();
    if (GDAL.isMissing) return;
    expect(run('gdalinfo', path)).toContain('CGCS2000 / 3-degree Gauss-Kruger CM 114E');
  });
});

test('the SVG has a named group for each layer and text as text', async () => {
  const page = await openSheet('area=360424&layers=mining,care');
  const { bytes } = await savedBy(page, panel(page).getByRole('button', { name: m.outputSvg }));
  const svg = bytes.toString('utf8');
  for (const layer of ['mining', 'care']) expect(svg).toMatch(new RegExp(`<g id="[^"]*${layer}`));
  expect(svg).toMatch(/inkscape:label="矿产资源"/);
  expect(svg).toMatch(/<text[^>]*>[^<]*修水县/);
  expect(svg).not.toMatch(/<image/);
});

test('the PNG has as many pixels as it says, and its world file beside it', async () => {
  const page = await openSheet('area=360424&sheet=paper:A4');
  await panel(page).getByLabel(m.dpi).selectOption('150');
  const downloads: string[] = [];
  page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const { bytes } = await savedBy(
    page,
    panel(page).getByRole('button', { name: new RegExp(`^${m.outputPng}`) }),
  );
  const picture = await readPicture(page, bytes);
  expect([picture.width, picture.height]).toEqual([1754, 1240]);
  expect(picture.colours).toBeGreaterThan(40);
  await expect
    .poll(() => downloads.map((name) => name.split('.').at(-1)))
    .toEqual(['png', 'pgw', 'prj']);
});

describe('an atlas', () => {
  test(`has a page for each county after its contents${PDF.note}`, async ({ skip }) => {
    if (PDF.isMissing) skip();
    const page = await openSheet('area=360200&layers=care&sheet=paper:A4');
    const { bytes } = await savedBy(
      page,
      panel(page).getByRole('button', { name: m.atlasButton, exact: true }),
    );
    const path = onDisk(bytes, 'atlas.pdf');
    const counties = ['昌江区', '珠山区', '浮梁县', '乐平市'];
    expect(run('pdfinfo', path)).toMatch(new RegExp(`Pages:\\s+${counties.length + 1}\\b`));
    const contents = run('pdftotext', '-l', '1', path, '-');
    for (const county of counties) expect(contents).toContain(county);
  });

  test('goes into an archive, a file a page', async () => {
    const page = await openSheet('area=360200&layers=care&sheet=paper:A4');
    await panel(page).getByLabel(m.atlasForm).selectOption('svg');
    const { name, bytes } = await savedBy(
      page,
      panel(page).getByRole('button', { name: m.atlasButton, exact: true }),
    );
    expect(name).toMatch(/\.zip$/);
    const files = Object.keys(unzipSync(new Uint8Array(bytes)));
    expect(files).toHaveLength(4);
    for (const file of files) expect(file).toMatch(/^\d-.*\.svg$/);
  });
});

test.each([
  ['', 'desktop'],
  ['&lang=en&theme=dark', 'desktop'],
  ['', 'phone'],
] as const)('axe finds nothing grave (%s, %s)', async (more, screen) => {
  const { page } = await openAtlas(`panel=sheet&area=360424${more}`, { screen });
  await page.locator('.stage [aria-label] svg').first().waitFor({ timeout: 60_000 });
  const { violations } = await new AxeBuilder({ page }).analyze();
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(grave.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

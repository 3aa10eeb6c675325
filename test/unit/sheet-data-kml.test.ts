/** KML as @tmcw/togeojson reads it. */
import { kml as toGeoJson, kmlWithFolders } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citation } from '../../src/atlas/citation';
import type { AtlasFeature } from '../../src/atlas/feature';
import { format } from '../../src/sheet/formats/kml';
import { context, home } from '../fixtures/sheet';
import { bytesOf, hostileName, mixed, textOf } from '../fixtures/sheet-data';

async function parsed(features: AtlasFeature[], system: typeof context.system = 'WGS84') {
  const text = textOf(bytesOf(await format.write(features, { ...context, system })));
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  return parser.parseFromString(text, 'text/xml') as unknown as Document;
}

describe('features as KML', () => {
  it('gives geometry, citation and all columns back, null geometries too', async () => {
    const { features } = toGeoJson(await parsed(mixed), { skipNullGeometry: false });
    const byId = new Map(features.map((feature) => [feature.properties!.id as string, feature]));
    expect([...byId.keys()].sort()).toEqual(['east', 'nowhere', 'road', 'west']);
    for (const { geometry, properties: p } of mixed) {
      const read = byId.get(p.id)!;
      expect(read.geometry).toEqual(geometry);
      expect(read.properties).toMatchObject({ name: p.name, citation: citation(p, 'zh') });
    }
  });

  it('has a folder a layer by its Chinese name, what has no point in one inside', async () => {
    const { children } = kmlWithFolders(await parsed(mixed), { skipNullGeometry: false });
    const names = (list: typeof children): unknown[] =>
      list.flatMap((child) =>
        child.type === 'folder' ? [[child.meta.name, ...names(child.children as never)]] : [],
      );
    expect(names(children)).toEqual([['养老托育', ['养老托育 无坐标']], ['交通']]);
  });

  it('colours by layer and asks no other host for a picture', async () => {
    const document = await parsed(mixed);
    expect(document.getElementsByTagName('href')).toHaveLength(0);
    const ids = [...document.getElementsByTagName('Style')].map((style) =>
      style.getAttribute('id'),
    );
    expect(ids).toEqual(['care', 'transport']);
    expect(document.getElementsByTagName('color')[0]!.textContent).toMatch(/^ff[0-9a-f]{6}$/);
  });

  it('is WGS84 whatever is chosen for other files, and says so', async () => {
    const document = await parsed(mixed, 'GCJ-02');
    const [first] = toGeoJson(document).features;
    expect(first!.geometry).toEqual(mixed[0]!.geometry);
    expect(first!.properties!.coordinateSystem).toBe('WGS 84 (EPSG:4326)');
    expect(document.getElementsByTagName('description')[0]!.textContent).toContain('EPSG:4326');
  });

  it('stays XML whatever the texts are, and runs nothing in the balloon', async () => {
    await fc.assert(
      fc.asyncProperty(hostileName, hostileName, async (name, stage) => {
        const document = await parsed([home({ name, stage })]);
        const placemark = document.getElementsByTagName('Placemark')[0]!;
        expect(placemark.getElementsByTagName('name')[0]!.textContent).toBe(held(name));
        const balloon = placemark.getElementsByTagName('description')[0]!.textContent!;
        expect(balloon.replaceAll('<br/>', '')).not.toMatch(/[<>]/);
      }),
    );
  });
});

/** Without what XML 1.0 cannot hold. */
const held = (text: string) =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

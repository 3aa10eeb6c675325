/** Lines of the record: only where the route itself is known. */
import { layerOf } from '../../atlas/catalogue';
import type { AtlasFeature } from '../../atlas/feature';
import type { Mark } from '../draw/drawing';
import type { Pen } from './pen';
import { cutLine, lineData, toPage } from './shapes';

export function drawRoutes(features: readonly AtlasFeature[], { page, content, inks }: Pen) {
  const marks: Mark[] = [];
  const ids: string[] = [];
  for (const { geometry, properties } of features) {
    if (geometry?.type !== 'LineString') continue;
    const parts = cutLine(toPage(geometry.coordinates, page), page.box);
    if (!parts.length) continue;
    const d = lineData(parts);
    const colour = layerOf(properties.layer).colour[content.theme];
    marks.push({ kind: 'path', d, stroke: { colour: inks.paper, width: 1 } });
    marks.push({ kind: 'path', d, stroke: { colour, width: 0.6 } });
    ids.push(properties.id);
  }
  return { marks, ids };
}

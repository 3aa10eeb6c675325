/** Facilities that the user proposes. */
import type { ExpressionSpecification } from 'maplibre-gl';
import { PROPOSAL_COLOUR } from '../../ui/proposal-colour';
import { imageOfProposal } from '../proposals/features';
import { sans } from '../fonts';
import type { Look } from '../look';
import { PALETTE } from '../palette';
import type { MapLayer } from './layer';

export function proposalLayers({ theme, lang, scale }: Look): MapLayer[] {
  const { ink, county } = PALETTE[theme];
  const colour = PROPOSAL_COLOUR[theme];
  const isReach: ExpressionSpecification = ['==', ['geometry-type'], 'Polygon'];
  const image = (selected: boolean) => imageOfProposal(theme, lang, selected);
  return [
    {
      id: 'proposal-reach-fill',
      type: 'fill',
      source: 'proposals',
      filter: isReach,
      paint: { 'fill-color': colour, 'fill-opacity': 0.1 },
    },
    {
      id: 'proposal-reach-line',
      type: 'line',
      source: 'proposals',
      filter: isReach,
      paint: { 'line-color': colour, 'line-width': 1.5 * scale },
    },
    {
      id: 'proposal',
      type: 'symbol',
      source: 'proposals',
      filter: ['==', ['geometry-type'], 'Point'],
      layout: {
        'icon-image': ['case', ['get', 'selected'], image(true), image(false)],
        'icon-size': scale,
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'text-field': ['get', 'name'],
        'text-font': sans('Medium'),
        'text-size': 12 * scale,
        'text-anchor': 'top',
        'text-offset': [0, 0.2],
        'text-max-width': 12,
        'text-optional': true,
      },
      paint: { 'text-color': ink, 'text-halo-color': county, 'text-halo-width': 1.8 * scale },
    },
  ];
}

import type { Position } from 'geojson';
import type { DataColumn } from '../../data-columns';
import type { Located } from '../../data-located';
import { element, htmlText, xmlText } from './xml';

/** The feature with all its columns that say something; the balloon shows where and its citation. */
export function placemark(row: Located, columns: readonly DataColumn[]): string {
  const { properties: p } = row.feature;
  const cells = columns.flatMap(({ key, title, value }) => {
    const cell = value(row);
    return cell === null ? [] : [{ key, title, text: String(cell) }];
  });
  const textOf = (key: string) => cells.find((cell) => cell.key === key)?.text ?? '';
  const balloon = ['kindName', 'where', 'stage', 'placeNote', 'citation']
    .map(textOf)
    .filter(Boolean)
    .map(htmlText)
    .join('<br/>');
  return [
    `<Placemark>${element('name', xmlText(p.name))}`,
    element('Snippet', xmlText(textOf('where')), ' maxLines="1"'),
    element('description', xmlText(balloon)),
    element('styleUrl', `#${p.layer}`),
    element(
      'ExtendedData',
      cells
        .map(
          ({ key, title, text }) =>
            `<Data name="${xmlText(key)}">${element('displayName', xmlText(title))}${element('value', xmlText(text))}</Data>`,
        )
        .join(''),
    ),
    `${geometryOf(row)}</Placemark>`,
  ].join('');
}

function geometryOf({ geometry }: Located): string {
  if (!geometry) return '';
  return geometry.type === 'Point'
    ? element('Point', element('coordinates', tuple(geometry.coordinates)))
    : element(
        'LineString',
        element('tessellate', '1') +
          element('coordinates', geometry.coordinates.map(tuple).join(' ')),
      );
}

/** Longitude, latitude; no height. */
const tuple = (position: Position) => position.slice(0, 2).join(',');

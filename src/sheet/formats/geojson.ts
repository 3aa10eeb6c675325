/**
 * GeoJSON as RFC 7946 has it: WGS84, [lon, lat], whatever system is chosen for other files. Each feature is the record's own with its
 * citation as one line added; what has no point keeps its null geometry. Where the file comes
 * from stands in a foreign member `metadata` (section 6.1), which readers may pass over.
 */
import { citation } from '../../atlas/citation';
import type { AtlasFeature } from '../../atlas/feature';
import { exportCredits } from '../../atlas/record';
import { commonMessages } from '../../i18n/messages/common';
import { sheetMessages } from '../../i18n/messages/sheet';
import { placeNote } from '../../i18n/place-note';
import type { DataContext, DataFormat } from '../data-format';
import { citedDocuments, dateSpan } from '../documents';

export const format: DataFormat = {
  id: 'geojson',
  title: 'GeoJSON',
  note: 'noteGeojson',
  anySystem: false,
  async write(features, context) {
    const lines = features.map((feature) =>
      JSON.stringify({
        type: 'Feature',
        geometry: feature.geometry,
        properties: {
          ...feature.properties,
          citation: citation(feature.properties, context.lang),
          ...(feature.properties.ownPlace
            ? { placeNote: placeNote(feature.properties, context.lang) }
            : {}),
        },
      }),
    );
    const metadata = JSON.stringify(metadataOf(features, context), null, 1);
    return {
      bytes: `{"type":"FeatureCollection","metadata":${metadata},"features":[\n${lines.join(',\n')}\n]}\n`,
      extension: 'geojson',
      mime: 'application/geo+json',
      remarks: [],
    };
  },
};

function metadataOf(features: readonly AtlasFeature[], context: DataContext) {
  const { lang, index, title, made, restrictions, address } = context;
  const m = sheetMessages(lang);
  const documents = citedDocuments(features, index.documents);
  return {
    title,
    atlas: commonMessages(lang).atlas,
    made,
    documentDates: dateSpan(documents),
    recordDates: { from: index.from, to: index.to },
    filters: restrictions.map(({ label, text }) => `${label} ${text}`),
    view: address,
    features: features.length,
    coordinateSystem: 'WGS 84 (EPSG:4326), RFC 7946',
    withoutPoint: features.filter((feature) => !feature.geometry).length,
    documents,
    credits: exportCredits(index.credits).map(({ name, licence, url, use }) => ({
      name,
      licence,
      url,
      use: use[lang],
    })),
    notes: [m.note_facts, m.note_places, m.note_age, m.note_counts, m.note_map],
  };
}

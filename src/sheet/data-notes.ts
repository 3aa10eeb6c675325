/** What a data file says of itself: where it comes from, how to cite it, how exact it is. */
import type { AtlasFeature } from '../atlas/feature';
import { exportCredits } from '../atlas/record';
import { commonMessages } from '../i18n/messages/common';
import { dataMessages } from '../i18n/messages/data';
import { sheetMessages } from '../i18n/messages/sheet';
import type { DataContext } from './data-format';
import { aboutSystem, systemName, type DataSystem } from './data-system';
import { citedDocuments, dateSpan, documentLine } from './documents';

export interface Note {
  label: string;
  text: string;
}

/** @param systems those that the file's coordinates are in */
export function dataNotes(
  features: readonly AtlasFeature[],
  context: DataContext,
  systems: readonly DataSystem[],
): Note[] {
  const { lang, index } = context;
  const m = dataMessages(lang);
  const s = sheetMessages(lang);
  const documents = citedDocuments(features, index.documents);
  const span = dateSpan(documents);
  const note = (label: string, texts: readonly string[]) => texts.map((text) => ({ label, text }));
  return [
    ...note(m.n_title, [context.title]),
    ...note(m.n_atlas, [commonMessages(lang).atlas]),
    ...note(m.n_made, [context.made]),
    ...note(m.n_dates, span ? [`${span.from} – ${span.to}`] : []),
    ...note(m.n_filters, [
      context.restrictions.map(({ label, text }) => `${label} ${text}`).join(s.partMark) || m.none,
    ]),
    ...note(m.n_view, context.address ? [`?${context.address}`] : []),
    ...note(m.n_rows, [String(features.length)]),
    ...note(m.n_without, [String(features.filter(({ geometry }) => !geometry).length)]),
    ...note(m.n_system, systemLines(context, systems)),
    ...note(m.n_cite, [m.cite]),
    ...note(m.n_notes, [
      ...[s.note_facts, m.withoutPoint, m.precision, s.note_age, s.note_counts, s.note_map],
    ]),
    ...note(
      m.n_documents,
      documents.map((document) => documentLine(document, lang)),
    ),
    ...note(
      m.n_credits,
      exportCredits(index.credits).map(
        ({ name, licence, url, use }) => `${name}: ${licence}. ${use[lang]} ${url}`,
      ),
    ),
  ];
}

function systemLines({ system, lang }: DataContext, systems: readonly DataSystem[]): string[] {
  const m = dataMessages(lang);
  const zones = systems.filter(({ zone }) => zone);
  return [
    ...systems.map((one) => `${systemName(one)}. ${aboutSystem(one, lang)}`),
    ...(system === 'CGCS2000-GK' && zones.length ? [m.aboutZones] : []),
    ...(system !== 'CGCS2000-GK' && zones.length ? [m.aboutOneZone] : []),
  ];
}

/** A text file for people: byte order mark and CRLF, as the oldest editor wants them. */
export function readme(notes: readonly Note[], more: readonly (readonly string[])[] = []): string {
  const blocks = [notes.map(({ label, text }) => `${label}: ${text}`), ...more];
  return `\ufeff${blocks.map((lines) => lines.join('\r\n')).join('\r\n\r\n')}\r\n`;
}

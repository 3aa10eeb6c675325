/** How a briefing is written down, in a file and in an address alike. */
import { BLANK_SCENE, type Briefing, type Scene } from '../model/scene';

export const BRIEFING_FORMAT = 'gazette-atlas-briefing';
export const BRIEFING_VERSION = 1;

/** `.briefing.json`: one scene a line. No "<" stands in it, so that a page can hold it as data. */
export function briefingFile(briefing: Briefing): string {
  const { scenes, ...head } = document(briefing);
  const fields = Object.entries(head).map(([key, value]) => `  ${line(key)}: ${line(value)},\n`);
  const rows = scenes.map((scene) => `\n    ${line(scene)}`);
  return `{\n${fields.join('')}  "scenes": [${rows.join(',')}${rows.length ? '\n  ' : ''}]\n}\n`;
}

/** The same without blanks. */
export const compactBriefing = (briefing: Briefing) => line(document(briefing));

function document({ id, title, languages, scenes, made, recordDate }: Briefing) {
  return {
    ...{ format: BRIEFING_FORMAT, version: BRIEFING_VERSION, id, title, languages },
    ...(made === undefined ? {} : { made }),
    ...(recordDate === undefined ? {} : { recordDate }),
    scenes: scenes.map(said),
  };
}

/** What a scene usually is need not be written. */
function said({ id, view, ...rest }: Scene) {
  const differs = Object.entries(rest).filter(
    ([key, value]) =>
      JSON.stringify(value) !== JSON.stringify(BLANK_SCENE[key as keyof typeof rest]),
  );
  return { id, view, ...Object.fromEntries(differs) };
}

const line = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

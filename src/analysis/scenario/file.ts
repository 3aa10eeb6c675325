/** A scenario as a file that a colleague opens: JSON, one site a line. Nothing of it is believed. */
import { checkSites, quote, type ReadScenario, type ScenarioProblem } from './check';
import type { Scenario } from './site';

export const SCENARIO_FORMAT = 'gazette-atlas-scenario';
export const SCENARIO_VERSION = 1;
/** Characters. */
const LARGEST = 100_000;

/** @param made ISO time */
export function scenarioFile(scenario: Scenario, made: string): string {
  const head = { format: SCENARIO_FORMAT, version: SCENARIO_VERSION, made };
  const fields = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const lines = scenario.map(({ id: _, ...site }) => `\n    ${JSON.stringify(site)}`);
  return `{\n${fields.join('')}  "sites": [${lines.join(',')}${lines.length ? '\n  ' : ''}]\n}\n`;
}

export function readScenarioFile(text: string): ReadScenario {
  if (text.length > LARGEST) return refused(TOO_LARGE);
  let root: unknown;
  try {
    root = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return refused(notJson(error instanceof Error ? error.message : ''));
  }
  const { format, version, sites } = (root ?? {}) as Record<string, unknown>;
  if (format !== SCENARIO_FORMAT || !Array.isArray(sites)) return refused(NOT_OURS);
  if (version !== SCENARIO_VERSION) return refused(otherVersion(version));
  return checkSites(sites.map((site: unknown) => withName(site)));
}

/** A site without a name may leave it out. */
function withName(site: unknown): unknown {
  const isBare = typeof site === 'object' && site !== null && !Array.isArray(site);
  return isBare && !Object.hasOwn(site, 'name') ? { ...site, name: '' } : site;
}

const refused = (problem: ScenarioProblem): ReadScenario => ({ ok: false, problems: [problem] });

const WHOLE = { zh: '整个文件', en: 'the file as a whole' };
const CHOOSE = {
  zh: '请选择本图集“保存方案”存出的 .json 文件。',
  en: 'Choose a .json file that this atlas has saved as a scenario.',
};

const TOO_LARGE: ScenarioProblem = {
  code: 'too-large',
  place: WHOLE,
  what: { zh: '文件太大，不会是方案文件。', en: 'The file is too large to be a scenario.' },
  remedy: CHOOSE,
};

const NOT_OURS: ScenarioProblem = {
  code: 'not-our-format',
  place: WHOLE,
  what: { zh: '不是方案文件。', en: 'This is no scenario.' },
  remedy: CHOOSE,
};

function notJson(reason: string): ScenarioProblem {
  return {
    code: 'not-json',
    place: WHOLE,
    what: {
      zh: `不是完整的 JSON（${quote(reason)}）。`,
      en: `This is no complete JSON (${quote(reason)}).`,
    },
    remedy: {
      zh: '请再要一次文件；若改动过，请核对逗号、引号和括号。',
      en: 'Ask for the file again; if it was edited, check commas, quotes and brackets.',
    },
  };
}

function otherVersion(version: unknown): ScenarioProblem {
  return {
    code: 'other-version',
    place: { zh: 'version 一项', en: 'the field version' },
    what: { zh: `版本是“${quote(version)}”。`, en: `The version is “${quote(version)}”.` },
    remedy: {
      zh: `这里能读的版本是 ${SCENARIO_VERSION}：请用同样新的图集打开。`,
      en: `This atlas reads version ${SCENARIO_VERSION}: open the file with an atlas as new as it.`,
    },
  };
}

import { describe, expect, it } from 'vitest';
import { englishTownship } from '../../geo/steps/base/english-township';

describe('a township on the English map', () => {
  it.each([
    ['梅棠镇', 'Meitang'],
    ['人民路街道', 'Renminlu'],
    ['鹅湖镇', 'Ehu'],
    ['西安镇', 'Xi’an'],
    ['古市镇', 'Gushi'],
    // A name of one character keeps the word that makes it a name.
    ['镇镇', 'Zhenzhen'],
  ])('%s is %s', (name, english) => {
    expect(englishTownship(name)).toBe(english);
  });
});

import type { LayerSpec } from '../layer';

export const cultureSport: LayerSpec = {
  id: 'culture-sport',
  title: { zh: '文化体育', en: 'Culture and sport' },
  about: {
    zh: '球场、泳池、跑道和健身、文化场馆',
    en: 'Pitches, pools, tracks, fitness and culture venues',
  },
  colour: { light: '#5546b8', dark: '#b3a8ff' },
  kinds: [
    { id: 'football-field', title: { zh: '足球场', en: 'Football fields' }, symbol: 'soccer' },
    { id: 'pool', title: { zh: '游泳池', en: 'Pools' }, symbol: 'swimming' },
    { id: 'sports-ground', title: { zh: '运动场', en: 'Sports grounds' }, symbol: 'pitch' },
    { id: 'track', title: { zh: '跑道和步道', en: 'Tracks and trails' }, symbol: 'racetrack_oval' },
    {
      id: 'fitness-centre',
      title: { zh: '体育和健身场馆', en: 'Sports and fitness halls' },
      symbol: 'fitness-centre',
    },
    { id: 'culture-venue', title: { zh: '文化场馆', en: 'Culture venues' }, symbol: 'theatre' },
    { id: 'sport-other', title: { zh: '其他体育', en: 'Other sport' }, symbol: 'volleyball' },
  ],
  fields: ['count', 'countRole', 'investmentWan', 'floorAreaM2', 'scale', 'operator'],
};

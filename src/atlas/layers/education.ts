import type { LayerSpec } from '../layer';

export const education: LayerSpec = {
  id: 'education',
  title: { zh: '教育科普', en: 'Education' },
  about: {
    zh: '学校、老年大学、职业和高等院校、科普场馆与教育基地',
    en: 'Schools, colleges for seniors and for trades, science venues and education bases',
  },
  colour: { light: '#5546b8', dark: '#b3a8ff' },
  kinds: [
    { id: 'school', title: { zh: '学校和老年大学', en: 'Schools' }, symbol: 'school' },
    {
      id: 'vocational-school',
      title: { zh: '职业和高等院校', en: 'Colleges' },
      symbol: 'toolbox',
    },
    {
      id: 'education-base',
      title: { zh: '教育和科普基地', en: 'Education bases' },
      symbol: 'book_store',
    },
    { id: 'science-venue', title: { zh: '科普场馆', en: 'Science venues' }, symbol: 'museum' },
  ],
  fields: ['count', 'countRole', 'scale', 'operator'],
};

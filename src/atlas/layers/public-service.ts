import type { LayerSpec } from '../layer';

export const publicService: LayerSpec = {
  id: 'public-service',
  title: { zh: '公共服务', en: 'Public services' },
  about: {
    zh: '就业、办税、法律、医保等服务点和大厅',
    en: 'Points and halls for jobs, taxes, law and insurance',
  },
  colour: { light: '#5546b8', dark: '#b3a8ff' },
  kinds: [
    { id: 'job-station', title: { zh: '就业服务', en: 'Job services' }, symbol: 'briefcase' },
    {
      id: 'skills-base',
      title: { zh: '实训和创业基地', en: 'Skills and start-up bases' },
      symbol: 'college',
    },
    { id: 'tax-service', title: { zh: '办税服务', en: 'Tax services' }, symbol: 'money_hand' },
    { id: 'legal-service', title: { zh: '法律服务', en: 'Legal services' }, symbol: 'capitol' },
    {
      id: 'insurance-designated',
      title: { zh: '保险定点机构', en: 'Insurance-designated care' },
      symbol: 'briefcase_shield',
    },
    {
      id: 'service-hall',
      title: { zh: '政务服务大厅', en: 'Service halls' },
      symbol: 'information',
    },
    {
      id: 'public-service-other',
      title: { zh: '其他公共服务', en: 'Other public services' },
      symbol: 'stamp',
    },
  ],
  fields: ['count', 'countRole', 'investmentWan', 'scale', 'operator'],
};

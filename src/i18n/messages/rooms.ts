import { bilingual } from '../catalogue';

/** The rooms of the comparing panel. */
export const roomMessages = bilingual(
  {
    rooms: '分析内容',
    room_circle: '服务圈',
    room_coverage: '覆盖',
    room_supply: '供需',
    room_siting: '选址与情景',
  },
  {
    rooms: 'Kind of analysis',
    room_circle: 'Circle',
    room_coverage: 'Coverage',
    room_supply: 'Supply',
    room_siting: 'New sites',
  },
);

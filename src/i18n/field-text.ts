/** A field's value as a person reads it: unit, thousands separators, date, word for a code. */
import type { FieldSpec } from '../atlas/fields';
import type { Lang } from '../atlas/text';
import { formatDate, formatMoney, formatNumber } from './format';
import { wordFor } from './vocabulary';

const CODE_FIELD = {
  level: 'level',
  countRole: 'countRole',
  nature: 'nature',
  projectStatus: 'status',
} as const;

export function fieldText(field: FieldSpec, value: unknown, lang: Lang): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.format) {
    case 'money':
      return formatMoney(Number(value), lang);
    case 'number': {
      const unit = field.unit?.[lang];
      return unit
        ? `${formatNumber(Number(value), lang)} ${unit}`
        : formatNumber(Number(value), lang);
    }
    case 'date':
      return formatDate(String(value), lang);
    case 'list':
      return (value as string[]).join(lang === 'zh' ? '、' : ', ');
    case 'code':
      return wordFor(CODE_FIELD[field.key as keyof typeof CODE_FIELD], String(value), lang);
    case 'text':
      return String(value);
  }
}

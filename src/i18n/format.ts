/** Numbers, money, dates and coordinates as the two languages write them. */
import type { Lang } from '../atlas/text';

const locale: Record<Lang, string> = { zh: 'zh-CN', en: 'en-GB' };

/** Making a formatter is slow, using it is not: one for each language and number of decimals. */
const numbers = new Map<string, Intl.NumberFormat>();

/** 1234.5 -> "1,234.5": at most `digits` decimals (default 2), thousands separated. */
export function formatNumber(value: number, lang: Lang, digits = 2): string {
  const key = `${lang}${digits}`;
  let format = numbers.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale[lang], { maximumFractionDigits: digits });
    numbers.set(key, format);
  }
  return format.format(value);
}

/**
 * A sum in 万元 (10,000 yuan) for reading: Chinese in 万元 or, from one 亿 on, 亿元;
 * English in million or billion yuan. The register's own figure stays in the table and the file.
 */
export function formatMoney(wan: number, lang: Lang): string {
  if (lang === 'zh')
    return wan >= 10_000
      ? `${formatNumber(wan / 10_000, lang, 3)} 亿元`
      : `${formatNumber(wan, lang)} 万元`;
  return wan >= 100_000
    ? `CN¥ ${formatNumber(wan / 100_000, lang, 3)} billion`
    : `CN¥ ${formatNumber(wan / 100, lang, 2)} million`;
}

/** An ISO date as fine as it is: "2022", "2022-12", "2022-12-01". */
export function formatDate(iso: string, lang: Lang): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year) return iso;
  if (lang === 'zh') return `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`;
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  return new Intl.DateTimeFormat(locale.en, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(date);
}

/** Metres for reading: below 1 km in metres, above in km with one decimal. */
export function formatDistance(metres: number, lang: Lang): string {
  return metres < 1000
    ? `${formatNumber(metres, lang, 0)} m`
    : `${formatNumber(metres / 1000, lang, 1)} km`;
}

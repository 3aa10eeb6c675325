/**
 * Townships that no source gives a point: what was searched, and what is known of each, by code.
 * One that gets a row in geo/gazetteer.csv leaves this list.
 */
import type { Bilingual } from '../../../src/atlas/text';

const SEARCHED: Bilingual = {
  zh: 'GeoNames 无此名；高德点清单（Vonng/adcode，2016年）列其名而无坐标，所辖居委会、村委会亦无坐标；公开网页只见名称与下辖，不见坐标。',
  en: 'GeoNames does not have the name; the list of 高德 points (Vonng/adcode, 2016) has it without a coordinate, and none for its committees; public web pages give names and committees, no coordinate.',
};

function searchedAnd(known: Bilingual): Bilingual {
  return { zh: `${SEARCHED.zh}${known.zh}`, en: `${SEARCHED.en} ${known.en}` };
}

export const withoutPoint: ReadonlyMap<string, Bilingual> = new Map([
  [
    '360281002',
    searchedAnd({
      zh: '已知：乐平市的街道，居委会名单有塔山、坎上、天济、南岸、上坂、电化、江维；乐平的另一街道洎阳有点，两者怎样分界未见记载。',
      en: 'Known: a street office of 乐平市 with the committees 塔山, 坎上, 天济, 南岸, 上坂, 电化 and 江维. The other street office of the city, 洎阳, has a point; where the two meet is not recorded.',
    }),
  ],
  [
    '360402090',
    searchedAnd({
      zh: '已知：濂溪区的街道，名单有浔西、二一四、三角线、沿浔村、八里湖村、鹤问湖、泉塘村；一则八里湖新区调整边界的报道称新区南界到“七里湖街道蛟滩村村界”（今名单中蛟滩村属八里湖街道），范围未载。',
      en: 'Known: a street office of 濂溪区 with 浔西, 二一四, 三角线, 沿浔村, 八里湖村, 鹤问湖 and 泉塘村. A report on the new bounds of 八里湖新区 has their south at the edge of its village 蛟滩, which the list now puts under 八里湖街道; its extent is not recorded.',
    }),
  ],
  [
    '360403006',
    searchedAnd({
      zh: '已知：由八里湖新区管理，社区在八里湖周围（怡庐苑、九龙新城、文博、梅山、赛湖等）；各家县界在湖西互不一致，街道的点落在哪个区不能确定。文中写明在此街道的项目，示意在八里湖新区的点上。',
      en: 'Known: run by 八里湖新区, its communities lie around the lake (怡庐苑, 九龙新城, 文博, 梅山, 赛湖 …). Sources disagree on the county border west of the lake, so the district of a point could not be told. What the documents put into this street office is drawn at the schematic point of 八里湖新区.',
    }),
  ],
  [
    '360403091',
    searchedAnd({
      zh: '已知：浔阳区的街道，由九江经济技术开发区管理（原西二路街道一带），名单有向阳、湖中、西二路、螺蛳墩、新湖、河畔、柴桑春天、西林、双塔、刘家塘。',
      en: 'Known: a street office of 浔阳区 run by 九江经济技术开发区 (about the former 西二路街道), with 向阳, 湖中, 西二路, 螺蛳墩, 新湖, 河畔, 柴桑春天, 西林, 双塔 and 刘家塘.',
    }),
  ],
  [
    '360403092',
    searchedAnd({
      zh: '已知：浔阳区的街道，由九江经济技术开发区管理，名单有一马路、二马路、三马路、月亮湾、向湖、春安里、放马场、坝围里、官牌夹、建材、兴中。',
      en: 'Known: a street office of 浔阳区 run by 九江经济技术开发区, with 一马路, 二马路, 三马路, 月亮湾, 向湖, 春安里, 放马场, 坝围里, 官牌夹, 建材 and 兴中.',
    }),
  ],
]);

/** A figure's chart laid out for a box of the screen: shapes and ticks, ready to be drawn. */
import type { LayerId } from '../../atlas/feature';
import { TYPE, fitRows, type Box, type Fitted } from '../../charts/fit';
import { pairBars, type PairBars } from '../../charts/pair-bars';
import { stackedBars, type BarRow, type StackedBars } from '../../charts/stacked-bars';
import { targetDots, type TargetDots } from '../../charts/target-dots';
import { roughTextWidth } from '../../charts/text-width';
import { yearColumns, type YearColumns } from '../../charts/year-columns';
import type { FigureChart } from './figure';

/** What stands in for a layer where a bar has no parts. */
export const WHOLE = 'whole';
type Whole = typeof WHOLE;

export type FigureLayout =
  | ({ t: 'bars' } & Fitted<StackedBars<LayerId>>)
  | ({ t: 'list' } & Fitted<StackedBars<Whole>>)
  | ({ t: 'targets' } & Fitted<TargetDots>)
  | ({ t: 'pairs' } & Fitted<PairBars>)
  /** In pixels; all years fit. */
  | { t: 'columns'; chart: YearColumns; scale: 1; left: 0 };

/** @param type pixels of a letter (wall-scale.ts) */
export function layoutChart(chart: FigureChart, box: Box, type: number): FigureLayout {
  switch (chart.t) {
    case 'bars': {
      const draw = (rows: typeof chart.rows, width: number) =>
        stackedBars(rows, chart.layers, width);
      return { t: 'bars', ...fitRows(chart.rows, box, type, draw) };
    }
    case 'list': {
      const rows = chart.rows.map(({ id, amount }): BarRow<Whole> => {
        return { id, parts: new Map([[WHOLE, amount]]) };
      });
      const draw = (some: readonly BarRow<Whole>[], width: number) =>
        stackedBars<Whole>(some, [WHOLE], width);
      return { t: 'list', ...fitRows(rows, box, type, draw) };
    }
    case 'targets': {
      const measure = (text: string) => roughTextWidth(text, TYPE);
      const draw = (rows: typeof chart.rows, width: number) => targetDots(rows, width, measure);
      return { t: 'targets', ...fitRows(chart.rows, box, type, draw) };
    }
    case 'pairs':
      return { t: 'pairs', ...fitRows(chart.rows, box, type, pairBars) };
    case 'columns':
      return { t: 'columns', chart: yearColumns(chart.years, box, type), scale: 1, left: 0 };
  }
}

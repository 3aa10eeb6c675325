/** Points out of a CSV. Nothing of it is believed: a row that cannot be read is named by its line. */
import { tell, type Progress } from '../analysis/cancel';
import { degreesToWgs84 } from '../places/coordinate/convert';
import { findColumns, type ColumnsAt } from './columns';
import { eachRow } from './csv-rows';
import { Gathering } from './gather';
import { decimalsOf, digitsUncertaintyM, readNumber } from './numbers';
import { COLUMNS, type DemandOptions, type ReadDemand } from './options';
import { pointSource, shiftM } from './source';

const ROWS_PER_TELL = 5000;

/** @throws DemandError, Cancelled */
export async function readCsv(
  file: string,
  text: string,
  options: DemandOptions,
  progress?: Progress,
): Promise<ReadDemand> {
  const system = options.system ?? 'WGS84';
  const gathering = new Gathering(
    options.extent,
    await degreesToWgs84(system),
    'line',
    options.mostPoints,
  );
  let header: string[] | undefined;
  let at!: ColumnsAt;
  let decimals = 0;
  let rows = 0;

  eachRow(text, (cells, line, share) => {
    if (!header) {
      header = cells;
      at = findColumns(cells, system, options.columns, {
        zh: `第 ${line} 行（表头）`,
        en: `line ${line} (header)`,
      });
      return;
    }
    if (++rows % ROWS_PER_TELL === 0) tell(progress, share);
    const [lon, lat] = [cells[at.lon] ?? '', cells[at.lat] ?? ''];
    const weight = at.weight === undefined ? 1 : readNumber(cells[at.weight] ?? '');
    const name = at.name === undefined ? '' : (cells[at.name] ?? '');
    decimals = Math.max(decimals, decimalsOf(lon), decimalsOf(lat));
    gathering.add(line, readNumber(lon), readNumber(lat), weight, name);
  });

  const uncertaintyM = (options.uncertaintyM ?? 0) + digitsUncertaintyM(decimals) + shiftM(system);
  const { points, names } = gathering.finish(uncertaintyM, options.leaveOut);
  const columns: ReadDemand['columns'] = {};
  for (const role of COLUMNS) if (at[role] !== undefined) columns[role] = header![at[role]]!;
  return {
    points,
    names,
    columns,
    source: pointSource(file, columns, system, uncertaintyM),
    left: { outside: gathering.outside, unreadable: gathering.unreadable, empty: 0 },
  };
}

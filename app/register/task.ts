/** What a batch is when it is sent to where it is screened: a text, or a range of rows of a Parquet file. */
import { catalogue, putInForce } from '~/rights'
import type { Overrides } from '~/rights/overrides'
import { evaluatorOf } from './evaluate'
import type { Column } from './header'
import { localityKinds } from './localities'
import { openParquet, type ParquetFile } from './parquet'
import { csvRows, jsonRows, recordRow, type Screened, type Screener, screenRows } from './screen-batch'

/** What every batch has in common. */
export interface Setting extends Omit<Screener, 'types' | 'evaluator'> {
  readonly asOf: number
  readonly input: 'csv' | 'jsonl' | 'parquet'
  readonly path: string
  /** Names of the columns; empty where each record names its own. */
  readonly header: readonly Column[]
  /** Figures that were published since the code was written; a thread of its own does not know them. */
  readonly published: Overrides
}

export type Task =
  | { readonly text: string; readonly line: number }
  | { readonly from: number; readonly to: number }

/** Makes the evaluator of a setting, once, and screens tasks with it. */
export function taskScreener(setting: Setting): (task: Task) => Promise<Screened> {
  putInForce(setting.published)
  const screener: Screener = { ...setting, types: catalogue.facts, evaluator: evaluatorOf(catalogue, setting.asOf, localityKinds()) }
  let parquet: ParquetFile | null = null
  return async (task) => {
    if ('from' in task) {
      parquet ??= await openParquet(setting.path)
      const records = await parquet.read(task.from, task.to)
      return screenRows(records.map((record, index) => recordRow(record, task.from + index + 1, screener)), screener)
    }
    const rows = setting.input === 'csv' ? csvRows(task.text, setting.header, task.line) : jsonRows(task.text, screener, task.line)
    return screenRows(rows, screener)
  }
}

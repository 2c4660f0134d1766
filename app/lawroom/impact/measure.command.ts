/**
 * The measuring process: takes a question on its standard input, and writes lines of progress and the answer. `MEASURE_WITH` names the
 * built portal, whose evaluator is several times faster than one that is read module by module.
 */
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { readCases } from '~/upkeep/law/read-law'
import type { measureOnCode } from './measure'
import type { ImpactLine, ImpactQuestion } from './report'

const say = (line: ImpactLine) => process.stdout.write(`${JSON.stringify(line)}\n`)

async function measurer(): Promise<typeof measureOnCode> {
  const built = process.env['MEASURE_WITH']
  if (!built) return (await import('./measure')).measureOnCode
  const portal = (await import(pathToFileURL(built).href)) as { readonly entry: { readonly module: { readonly measureOnCode: typeof measureOnCode } } }
  return portal.entry.module.measureOnCode
}

try {
  const question = JSON.parse(await text(process.stdin)) as ImpactQuestion
  const cases = [...(await readCases(process.cwd()))].flatMap(([right, own]) => own.map((one) => ({ ...one, right })))
  const measure = await measurer()
  say({ impact: measure(cases, question, (done, total) => say({ done, total })) })
} catch (error) {
  say({ fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  process.exitCode = 1
}

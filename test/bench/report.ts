/**
 * The report of `npm run bench`: the engine's evaluators against hand-written JavaScript and three rule libraries, on the same rules and the same
 * households, and the engine's own measures. Verdicts are compared before anything is measured; nothing here fails by its time.
 */
import type { FactRecord } from '~/engine/facts'
import { catalogue } from '~/rights'
import type { Contender } from './contenders/contender'
import { handWritten } from './contenders/hand-written'
import { jsonLogic } from './contenders/json-logic'
import { jsonRules } from './contenders/json-rules'
import { closures, columns, explaining } from './contenders/mafteach'
import { publicodes } from './contenders/publicodes'
import { compared, completeHouseholds, HOUSEHOLDS, partialHouseholds } from './households'
import { measure, median, quantile, ratios, type Timed } from './measure'
import { catalogueOf, coldStarts, engineBytes, p95, questionTimes, traceTimes } from './whole-catalogue'

const ROUNDS = 9

/** Names the rights on which a contender gives another verdict than the explaining evaluator. */
async function disagreements(contender: Contender, households: readonly FactRecord[]): Promise<string[]> {
  const sample = households.slice(0, Math.min(households.length, contender.most))
  const expected = await explaining.prepare(sample).verdicts()
  const found = await contender.prepare(sample).verdicts()
  const wrong = new Map<string, number>()
  expected.forEach((verdicts, household) =>
    verdicts.forEach((verdict, place) => {
      const { id } = compared.rights[place] as (typeof compared.rights)[number]
      if (found[household]?.[place] !== verdict) wrong.set(id, (wrong.get(id) ?? 0) + 1)
    }),
  )
  return [...wrong].map(([id, count]) => `${contender.name}: ${id} differs on ${count} of ${sample.length} households`)
}

function timed(contender: Contender, households: readonly FactRecord[]): Timed {
  const sample = households.slice(0, Math.min(households.length, contender.most))
  return { name: contender.name, households: sample.length, ...pick(contender.prepare(sample)) }
}

const pick = ({ run }: { run(): unknown }) => ({ run })

function spread(values: readonly number[]): string {
  const shown = (value: number) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
  return `${shown(median(values)).padStart(8)} ×   (${shown(quantile(values, 0))} – ${shown(quantile(values, 1))})`
}

function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

async function compare(title: string, households: readonly FactRecord[], contenders: readonly Contender[], against: readonly Contender[]) {
  print(`\n${title}`)
  const times = await measure(contenders.map((contender) => timed(contender, households)), ROUNDS)
  const of = ({ name }: Contender) => times.get(name) ?? []
  print('  processor time of one household, all compared rights (median of rounds)')
  for (const contender of contenders) print(`    ${contender.name.padEnd(20)} ${median(of(contender)).toFixed(3).padStart(12)} µs`)
  for (const reference of against) {
    print(`  as many times as fast as ${reference.name} (median, and the spread over ${ROUNDS} rounds)`)
    for (const contender of contenders) {
      if (contender !== reference) print(`    ${contender.name.padEnd(20)} ${spread(ratios(of(contender), of(reference)))}`)
    }
  }
}

async function main(): Promise<void> {
  const complete = completeHouseholds()
  const partial = partialHouseholds()
  const rivals = [jsonLogic, jsonRules, publicodes]
  const own = [columns, closures, explaining]
  print(`Rights: ${compared.rights.map(({ id }) => id).join(', ')}`)
  print(`Households: ${HOUSEHOLDS}, drawn with a fixed seed; json-rules-engine, publicodes and the explaining evaluator take the first of them.`)
  print('json-logic-engine, json-rules-engine and publicodes know no unknown: they get complete households only. For the last two, which')
  print('have no quantifiers, lists are counted beforehand, and for json-rules-engine, which has no arithmetic, sums are reckoned as well.')
  print('The explaining evaluator gives verdicts with their reasons here, without amounts and deadlines; whole screenings stand at the end.')
  print('Reading households into columns is preparation and not in the time of columns, as turning dates into days is not in the others’.')

  const wrong: string[] = []
  for (const contender of [columns, closures, handWritten, ...rivals]) wrong.push(...(await disagreements(contender, complete)))
  for (const contender of [columns, closures, handWritten]) wrong.push(...(await disagreements(contender, partial)))
  for (const line of wrong) print(`NOT THE SAME RULE  ${line}`)
  if (wrong.length > 0) process.exitCode = 1
  else print('All contenders give the same verdicts on all of these households.')

  await compare('Complete households', complete, [handWritten, ...own, ...rivals], [handWritten, jsonLogic, jsonRules, publicodes])
  await compare('Households with unknown answers', partial, [handWritten, ...own], [handWritten])

  print('\nThe engine on its own')
  const conditions = catalogue.rights.flatMap((right) => right.conditions).length
  const line = (name: string, value: string, target: string) => print(`  ${name.padEnd(64)} ${value.padStart(12)}   target ${target}`)
  const ms = (value: number) => `${value.toFixed(3)} ms`
  line(`full trace, whole catalogue (${catalogue.rights.length} rights, ${conditions} conditions), p95`, ms(p95(traceTimes(catalogue))), '–')
  const [forty, fourHundred] = [catalogueOf(40, 15), catalogueOf(400, 15)]
  const [traceOfForty, traceOfTenTimes] = [traceTimes(forty), traceTimes(fourHundred)]
  line('full trace, 40 rights of 15 conditions, p95', ms(p95(traceOfForty)), '≤ 0.2 ms')
  line('ten times the rules: as many times the time (medians)', (median(traceOfTenTimes) / median(traceOfForty)).toFixed(1), '≤ 12')
  line('next question, whole catalogue, p95', ms(p95(questionTimes(catalogue))), '≤ 5 ms')
  line('engine without rules, what a browser imports of it, gzip', `${((await engineBytes()) / 1024).toFixed(2)} KiB`, '≤ 12 KiB')
  line('cold start of the rules in the catalogue, median of 5', ms(median(await coldStarts(5))), '≤ 150 ms')
}

await main()

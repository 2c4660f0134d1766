/** הפרשות לפנסיה · Compulsory pension deposits. Extension order for comprehensive pension (2011; increase of 2016). */
import {
  above, absent, all, any, asOf, atLeast, below, clause, date, is, isFalse, isTrue, later, minus, parameter, smallest,
  startOf, zero,
} from '~/engine/build'
import { parseDay } from '~/engine/date'
import type { NumberExpr } from '~/engine/expression'
import { cite, condition, defineRight, tellIf } from '~/engine/right'
import { answered } from '../shared/answered'
import { inForce, inForceSince } from '../shared/figure'
import { ageAtWork, insuringAge, missingDeposits, missingMonths, monthlyDeposit } from './pension-contributions-missing'
import { claimUntil, isOrWasEmployee, jobHasEnded, monthsWorked, workFigures } from './work-period'

const ID = 'pension-contributions'
const ORDER = cite('pension-extension-order')
const GUIDE = 'Raanana municipality and law offices, compulsory pension'
const INCREASE = 'neto4u.co.il, deposits since the increase order of 2016'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

/** Last day for the first deposit of somebody who came with a fund: three months, or an earlier end of the tax year. */
const firstDepositBy: NumberExpr = smallest(
  later(date('jobStartDate'), 'months', figure('firstDepositMonths')),
  minus(
    later(startOf('year', date('jobStartDate')), 'months', parameter('work.monthsInYear')),
    parameter('shared.one'),
  ),
)

export const pensionContributions = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'employer',
  areas: ['work', 'older-age'],
  topics: ['pension', 'labour', 'rightsRealization'],
  parameters: {
    ...workFigures,
    'pension-contributions.pensionAgeMen': inForceSince('2008-01-01', 21, 'years', GUIDE, 'secondary'),
    'pension-contributions.pensionAgeWomen': inForceSince('2008-01-01', 20, 'years', GUIDE, 'secondary'),
    'pension-contributions.pensionWaitMonths': inForceSince('2009-01-01', 6, 'months', GUIDE, 'secondary'),
    'pension-contributions.firstDepositMonths': inForce(3, 'months', GUIDE, 'secondary'),
    'pension-contributions.pensionEmployer': inForceSince('2017-01-01', 6.5, '%', INCREASE, 'secondary'),
    'pension-contributions.pensionSeverance': inForceSince('2017-01-01', 6, '%', INCREASE, 'secondary'),
    'pension-contributions.ceilingKnownFrom': inForce(
      parseDay('2021-01-01') as number, 'date', 'first average wage that was found', 'secondary',
    ),
    'pension-contributions.pensionWorker': inForceSince('2017-01-01', 6, '%', INCREASE, 'secondary'),
  },
  conditions: [
    // Whoever answers whether the employer deposits has an employer.
    condition('worker', [ORDER], any(isOrWasEmployee, all(absent('employment'), answered('pensionDepositsMade')))),
    condition('age', [ORDER], atLeast(ageAtWork, insuringAge)),
    condition(
      'insured',
      [ORDER],
      any(
        clause('had-fund', isTrue('hadPensionFundBefore')),
        clause('after-wait', atLeast(monthsWorked, figure('pensionWaitMonths'))),
      ),
    ),
    condition('no-deposits', [ORDER, cite('limitation-law')], isFalse('pensionDepositsMade')),
  ],
  askPerson: [
    tellIf('foreign-carer', all(is('residency', 'temporaryResident', 'noStatus'), is('jobSector', 'care'))),
    tellIf('claim-is-old', all(jobHasEnded, below(claimUntil, asOf))),
  ],
  amounts: [
    {
      id: 'missing-deposits',
      unit: 'ILS once',
      shownWhen: above(missingMonths, zero),
      value: missingDeposits,
      spans: ['hadPensionFundBefore', 'sex'],
    },
    { id: 'each-month', unit: 'ILS/month', value: monthlyDeposit },
  ],
  claim: { links: [], phones: [], forms: [] },
  deadlines: [
    {
      id: 'first-deposit',
      on: firstDepositBy,
      when: all(isTrue('hadPensionFundBefore'), atLeast(firstDepositBy, asOf)),
    },
    { id: 'claim', on: claimUntil, when: jobHasEnded },
  ],
  opensAlso: ['labour-court-claim'],
  documents: ['fund-statement', 'payslips', 'work-contract'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'neto4u.co.il, pension deposits', 'Raanana municipality, compulsory pension',
    'raf-cpa.com, limitation in labour law, 2014',
  ],
  checkedOn: '2026-11-21',
})

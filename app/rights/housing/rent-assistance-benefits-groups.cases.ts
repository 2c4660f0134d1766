import { defineCases, type RightCase } from '~/engine/cases'
import type { FactRecord } from '~/engine/facts'
import { ASOF, couple, holding, noStatus, ofSpouse, single } from './rent-benefits-households'

export const rentAssistanceBenefitsGroupsCases = defineCases('rent-assistance-benefits', [
  // A single pregnant woman
  ...[
    'unemployment-benefit', 'general-disability-pension', 'survivors-pension', 'child-support-payments',
    'maternity-allowance',
    'pregnancy-risk-benefit', 'work-injury-allowance', 'work-disability-pension',
  ].map((benefit): RightCase => ({
    name: `single, week 20, on ${benefit}`, asOf: ASOF,
    facts: { ...single, ...holding(benefit), pregnancy: { weeks: 20 } },
    verdict: 'eligible',
  })),
  {
    name: 'single, week 20, whether she gets income support is not known', asOf: ASOF,
    facts: { ...single, ...holding(), pregnancy: { weeks: 20 } }, verdict: 'needsInfo',
    conditions: { group: 'unknown' },
  },
  {
    name: 'single, week 20, on no benefit', asOf: ASOF, facts: { ...single, ...noStatus, pregnancy: { weeks: 20 } },
    verdict: 'ineligible',
  },
  {
    name: 'single man whose partner is in week 20, on income support', asOf: ASOF,
    facts: { ...single, ...holding('income-support'), sex: 'male', pregnancy: { weeks: 20 } }, verdict: 'ineligible',
  },
  // Groups
  ...([
    [
      'old-age pension without supplement',
      { ...single, ...noStatus, ...holding('old-age-pension'), birthDate: '1950-01-01' }, 'no',
    ],
    [
      'supplement to a survivors’ pension',
      { ...single, ...noStatus, ...holding('survivors-pension', 'old-age-income-supplement') }, 'no',
    ],
    ['the spouse has the old-age pension without supplement', ofSpouse('old-age-pension'), 'no'],
    ['the spouse has the supplement without old-age pension', ofSpouse('old-age-income-supplement'), 'no'],
    ['the spouse has both', ofSpouse('old-age-pension', 'old-age-income-supplement'), 'yes'],
    [
      'a spouse who lives apart has both',
      { ...ofSpouse('old-age-pension', 'old-age-income-supplement'), maritalStatus: 'separated' }, 'no',
    ],
    ['the spouse has income support', ofSpouse('income-support'), 'person'],
    ['the spouse has an old-age pension of a disability pensioner', ofSpouse('old-age-for-disabled'), 'person'],
    ['the spouse has child support', ofSpouse('child-support-payments'), 'person'],
    ['the spouse has the stipend of a survivor', ofSpouse('holocaust-survivor-allowance'), 'person'],
    [
      'a spouse who lives apart has income support', { ...ofSpouse('income-support'), maritalStatus: 'separated' },
      'no',
    ],
    ['the spouse has a maternity allowance', ofSpouse('maternity-allowance'), 'no'],
    ...([
      [75, ['general-disability-pension'], 'person'], [74, ['general-disability-pension'], 'no'], [100, [], 'no'],
    ] as const).map(
      ([workIncapacityPercent, currentBenefits, group]) => [
        `the spouse has a degree of ${workIncapacityPercent}% and ${currentBenefits.join() || 'no pension'}`,
        { ...couple, ...noStatus, spouse: { workIncapacityPercent, currentBenefits } }, group,
      ] as const,
    ),
    [
      'incapacity of 74%', { ...single, ...holding('general-disability-pension'), workIncapacityPercent: 74 },
      'no',
    ],
  ] as readonly (readonly [string, FactRecord, 'yes' | 'no' | 'person'])[]).map(([name, facts, group]): RightCase => ({
    name, asOf: ASOF, facts, verdict: group === 'yes' ? 'eligible' : group === 'no' ? 'ineligible' : 'askPerson',
    conditions: { group },
  })),
  {
    name: 'stipend of a survivor beside child support: nothing to ask', asOf: ASOF,
    facts: { ...single, ...holding('holocaust-survivor-allowance', 'child-support-payments'), incapacityStable: false },
    verdict: 'eligible', asksNot: ['survivor-stipend', 'pension-temporary'],
  },
])

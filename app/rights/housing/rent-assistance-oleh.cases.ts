import { defineCases } from '~/engine/cases'
import { couple, parent, single, sum } from './rent-oleh-households'

export const rentAssistanceOlehCases = defineCases('rent-assistance-oleh', [
  // Certificates of 15 June 2021: month 1 is June 2021, month 8 January 2022, month 60 May 2026, month 72 May 2027.
  {
    name: 'month 7 is inside the absorption basket', asOf: '2021-12-31', facts: { ...single, aliyahDate: '2021-06-15' },
    verdict: 'ineligible',
  },
  {
    name: 'single in month 8', asOf: '2022-01-01', facts: { ...single, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(223),
  },
  {
    name: 'couple in month 12', asOf: '2022-05-31', facts: { ...couple, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(402),
  },
  {
    name: 'couple in month 13', asOf: '2022-06-01', facts: { ...couple, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(800),
  },
  {
    name: 'parent alone in month 25', asOf: '2023-06-01', facts: { ...parent, aliyahDate: '2021-06-15' },
    verdict: 'eligible', amount: sum(600),
  },
  {
    name: 'couple in month 37', asOf: '2024-06-01', facts: { ...couple, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(400),
  },
  {
    name: 'single in month 48', asOf: '2025-05-31', facts: { ...single, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(400),
  },
  {
    name: 'single in month 49', asOf: '2025-06-01', facts: { ...single, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(89),
  },
  {
    name: 'couple in month 60', asOf: '2026-05-31', facts: { ...couple, aliyahDate: '2021-06-15' }, verdict: 'eligible',
    amount: sum(99),
  },
  {
    name: 'couple in month 61', asOf: '2026-06-01', facts: { ...couple, aliyahDate: '2021-06-15' },
    verdict: 'ineligible',
  },
  {
    name: 'parent alone in month 60', asOf: '2026-05-31', facts: { ...parent, aliyahDate: '2021-06-15' },
    verdict: 'eligible', amount: sum(223),
  },
  {
    name: 'parent alone in month 61', asOf: '2026-06-01', facts: { ...parent, aliyahDate: '2021-06-15' },
    verdict: 'eligible', amount: sum(134),
  },
  {
    name: 'parent alone in month 72', asOf: '2027-05-31', facts: { ...parent, aliyahDate: '2021-06-15' },
    verdict: 'eligible', amount: sum(134),
  },
  {
    name: 'parent alone in month 73', asOf: '2027-06-01', facts: { ...parent, aliyahDate: '2021-06-15' },
    verdict: 'ineligible',
  },
  {
    name: 'aliyah of December 2016 starts in month 9', asOf: '2017-07-31',
    facts: { ...single, aliyahDate: '2016-12-31' }, verdict: 'ineligible',
  },
  {
    name: 'month 9 of it', asOf: '2017-08-01', facts: { ...single, aliyahDate: '2016-12-31' }, verdict: 'eligible',
    amount: sum(223),
  },
  {
    name: 'aliyah of January 2017 starts in month 8', asOf: '2017-08-01',
    facts: { ...single, aliyahDate: '2017-01-01' }, verdict: 'eligible',
  },
  {
    name: 'aliyah of April 2016 starts in month 13', asOf: '2017-03-31', facts: { ...single, aliyahDate: '2016-04-30' },
    verdict: 'ineligible',
  },
  {
    name: 'month 13 of it', asOf: '2017-04-01', facts: { ...single, aliyahDate: '2016-04-30' }, verdict: 'eligible',
    amount: sum(400),
  },
  {
    name: 'month 61 on income support: no last month, no sum', asOf: '2026-06-01',
    facts: { ...couple, aliyahDate: '2021-06-15', currentBenefits: ['income-support'] }, verdict: 'eligible',
    amount: null,
  },
  {
    name: 'month 61, incapacity of 75%', asOf: '2026-06-01',
    facts: {
      ...single,
      aliyahDate: '2021-06-15',
      currentBenefits: ['general-disability-pension'],
      workIncapacityPercent: 75,
    },
    verdict: 'eligible',
  },
  {
    name: 'month 61, incapacity of 74%', asOf: '2026-06-01',
    facts: {
      ...single,
      aliyahDate: '2021-06-15',
      currentBenefits: ['general-disability-pension'],
      workIncapacityPercent: 74,
    },
    verdict: 'ineligible',
  },
  {
    name: 'month 61, nobody asked about benefits', asOf: '2026-06-01',
    facts: { ...single, aliyahDate: '2021-06-15', currentBenefits: undefined }, verdict: 'needsInfo',
    missing: ['currentBenefits'],
  },
  {
    name: 'a low rent: at most 95% of it', asOf: '2022-06-01',
    facts: { ...couple, aliyahDate: '2021-06-15', monthlyRent: 600 }, verdict: 'eligible', amount: sum(570),
  },
  {
    name: 'the rent was not told', asOf: '2022-06-01',
    facts: { ...couple, aliyahDate: '2021-06-15', monthlyRent: undefined }, verdict: 'eligible', amount: sum(800),
  },
  // Since the reform: certificates of 10 May 2024; month 24 is April 2026.
  {
    name: 'since the reform, single in a priority area', asOf: '2026-04-30',
    facts: { ...single, aliyahDate: '2024-05-10', priorityArea: true }, verdict: 'eligible', amount: sum(1_336),
  },
  {
    name: 'since the reform, single elsewhere', asOf: '2026-04-30',
    facts: { ...single, aliyahDate: '2024-05-10', priorityArea: false }, verdict: 'eligible', amount: sum(363),
  },
  {
    name: 'since the reform, the area is not known', asOf: '2026-04-30', facts: { ...single, aliyahDate: '2024-05-10' },
    verdict: 'eligible', amount: sum(363, 1_336),
  },
  {
    name: 'since the reform, month 25', asOf: '2026-05-01', facts: { ...single, aliyahDate: '2024-05-10' },
    verdict: 'ineligible',
  },
  {
    name: 'since the reform, month 1', asOf: '2024-05-31',
    facts: { ...single, aliyahDate: '2024-05-10', priorityArea: false }, verdict: 'eligible', amount: sum(363),
  },
  {
    name: 'since the reform, couple in a priority area: at least the supplement', asOf: '2025-06-01',
    facts: { ...couple, aliyahDate: '2024-05-10', priorityArea: true }, verdict: 'eligible', amount: sum(1_341),
  },
  {
    name: 'since the reform, parent alone in a priority area', asOf: '2025-06-01',
    facts: { ...parent, aliyahDate: '2024-05-10', priorityArea: true }, verdict: 'eligible', amount: sum(1_500),
  },
  {
    name: 'since the reform, couple elsewhere: not estimated', asOf: '2025-06-01',
    facts: { ...couple, aliyahDate: '2024-05-10', priorityArea: false }, verdict: 'eligible', amount: null,
  },
  {
    name: 'a month before the reform: a person', asOf: '2025-06-01', facts: { ...single, aliyahDate: '2024-02-01' },
    verdict: 'askPerson', asks: ['near-reform'],
  },
  {
    name: 'a day more than a month before it', asOf: '2025-06-01', facts: { ...single, aliyahDate: '2024-01-31' },
    verdict: 'eligible', amount: sum(400),
  },
  {
    name: 'a month after the reform: a person', asOf: '2025-06-01',
    facts: { ...single, aliyahDate: '2024-04-01', priorityArea: false }, verdict: 'askPerson', asks: ['near-reform'],
  },
  {
    name: 'a day more than a month after it', asOf: '2025-06-01',
    facts: { ...single, aliyahDate: '2024-04-02', priorityArea: false }, verdict: 'eligible', amount: sum(363),
  },
  {
    name: 'near the reform, past the months of the shorter rule: a person', asOf: '2026-06-01',
    facts: { ...single, aliyahDate: '2024-03-31' }, verdict: 'askPerson', asks: ['near-reform'],
  },
  {
    name: 'near the reform, inside the basket of the older rule: a person', asOf: '2024-06-01',
    facts: { ...single, aliyahDate: '2024-02-15' }, verdict: 'askPerson',
  },
  {
    name: 'month 25, the spouse is on income support: a person', asOf: '2026-06-01',
    facts: { ...couple, aliyahDate: '2024-06-30', spouse: { currentBenefits: ['income-support'] } },
    verdict: 'askPerson',
  },
  {
    name: 'since the reform, neither rent nor area told', asOf: '2026-05-31',
    facts: { ...single, aliyahDate: '2024-06-30', monthlyRent: undefined }, verdict: 'eligible',
    amount: sum(363, 1_336),
  },
  {
    name: 'nobody asked where the person lives', asOf: '2025-06-01',
    facts: { ...single, aliyahDate: '2023-06-15', housing: undefined, birthDate: undefined }, verdict: 'needsInfo',
    missing: ['housing'],
  },
  {
    name: 'lone soldier after the fifth year', asOf: '2026-06-01',
    facts: { ...single, aliyahDate: '2020-06-15', loneSoldier: true }, verdict: 'askPerson', asks: ['lone-soldier'],
  },
  {
    name: 'returning minor', asOf: '2025-06-01',
    facts: { ...single, immigrantStatus: 'returningMinor', aliyahDate: '2023-06-15' }, verdict: 'askPerson',
    conditions: { 'oleh-status': 'person' },
  },
  {
    name: 'no immigrant status', asOf: '2025-06-01', facts: { ...single, immigrantStatus: 'none' },
    verdict: 'ineligible',
  },
  {
    name: 'owns a home', asOf: '2025-06-01', facts: { ...single, aliyahDate: '2023-06-15', ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'ineligible',
  },
  {
    name: 'inherited a part of a home', asOf: '2025-06-01',
    facts: { ...single, aliyahDate: '2023-06-15', ownsHome: true, homeRightsDetail: 'inherited' }, verdict: 'askPerson',
  },
  {
    name: 'lives with family, young', asOf: '2025-06-01',
    facts: { ...single, aliyahDate: '2023-06-15', housing: 'withFamily' }, verdict: 'ineligible',
  },
  {
    name: 'lives with family, past retirement age', asOf: '2025-06-01',
    facts: { ...single, aliyahDate: '2023-06-15', housing: 'withFamily', birthDate: '1955-01-01' },
    verdict: 'askPerson',
  },
  {
    name: 'the date on the certificate was not told', asOf: '2025-06-01', facts: single, verdict: 'needsInfo',
    missing: ['aliyahDate'], amount: null,
  },
  {
    name: 'special track', asOf: '2025-06-01', facts: { ...single, aliyahDate: '2023-06-15', ethiopianOrigin: 'self' },
    verdict: 'askPerson', asks: ['special-track'],
  },
  {
    name: 'the certificate is of next month', asOf: '2026-06-01', facts: { ...single, aliyahDate: '2026-07-15' },
    verdict: 'ineligible',
  },
])

import { defineCases } from '~/engine/cases'
import { husband, inJune, man, marriedWoman, woman } from './old-age-pension-households'

type Outcome = 'yes' | 'person' | 'no'
const VERDICTS = { yes: 'eligible', person: 'askPerson', no: 'ineligible' } as const
const insured = (name: string, facts: object, outcome: Outcome) =>
  inJune(name, { ...man, ...facts }, VERDICTS[outcome], { conditions: { insured: outcome } })
const qualified = (name: string, facts: object, outcome: Outcome) =>
  inJune(name, { ...man, ...facts }, VERDICTS[outcome], { conditions: { 'qualifying-period': outcome } })
const fewMonths = { insuredMonthsTotal: 59, insuredMonthsLast10Years: 59 }
/** A housewife of 65 with too few months, whose husband decides. */
const housewife = (spouse: object, more: object = {}) => ({ ...marriedWoman, ...fewMonths, spouse: { ...husband, ...spouse }, ...more })
const born1947 = '1947-05-01'
const bornEarly = '1947-04-30'

/** Who is insured by the age at first residence, and the qualifying period of men and women. */
export const oldAgePensionPeriodsCases = defineCases('old-age-pension', [
  insured('sex not told, born here: insured either way', { birthDate: '1955-01-01', residentSince: '1955-01-01', sex: 'male' }, 'yes'),
  insured('back as a returning minor', { residentSince: '2021-01-01', immigrantStatus: 'returningMinor' }, 'person'),
  insured('woman who came at 61 and a half, after her age of 61', {
    ...woman, birthDate: '1945-06-01', residentSince: '2007-01-01',
  }, 'no'),
  insured('woman who came at 62 and a half, before her age of 63', { ...woman, birthDate: '1962-01-01', residentSince: '2024-07-01' }, 'yes'),
  insured('man born early who came a day before 60', { birthDate: bornEarly, residentSince: '2007-04-29' }, 'yes'),
  insured('man born early who came on the day of 60', { birthDate: bornEarly, residentSince: '2007-04-30' }, 'person'),
  insured('resident before the certificate', { birthDate: '1955-01-01', residentSince: '2010-01-01', aliyahDate: '2018-01-01' }, 'yes'),
  insured('the certificate before the residence', { birthDate: '1955-01-01', residentSince: '2018-01-01', aliyahDate: '2010-01-01' }, 'yes'),

  // --- men: 100 months of residence from 10 November 2016, 156 from 10 March 2012, 155 full ones from 20 March 2012
  qualified('60 months, more than half of 100', { residentSince: '2016-11-10', insuredMonthsTotal: 60, insuredMonthsLast10Years: 59 }, 'yes'),
  qualified('59 months, more than half of 100', { residentSince: '2016-11-10', ...fewMonths }, 'no'),
  qualified('78 months, half of 156', { residentSince: '2012-03-10', insuredMonthsTotal: 78, insuredMonthsLast10Years: 59 }, 'no'),
  qualified('78 months, more than half of 155', { residentSince: '2012-03-20', insuredMonthsTotal: 78, insuredMonthsLast10Years: 59 }, 'yes'),

  // --- women
  qualified('married woman with a disability pension until retirement age', housewife({}, { disabilityPensionUntilRetirement: true }), 'yes'),
  ...['survivors-pension', 'dependants-benefit'].map((id) =>
    qualified(`widow on ${id} with a year of insurance`, {
      ...woman, maritalStatus: 'widowed', currentBenefits: [id], insuredYearsAsWorker: 0, insuredMonthsTotal: 12, insuredMonthsLast10Years: 12,
    }, 'no')),
  ...['married', 'commonLaw', 'separated'].map((maritalStatus) =>
    qualified(`${maritalStatus} to a man who came too late`, housewife({ birthDate: '1950-01-01', residentSince: '2013-01-01' }, { maritalStatus }), 'yes')),
  qualified(
    'husband who became a resident before 62, and holds a later certificate',
    housewife({ birthDate: '1950-01-01', residentSince: '2010-01-01', aliyahDate: '2013-01-01' }), 'no',
  ),
  qualified(
    'husband who holds a certificate from before 62, and became a resident later',
    housewife({ birthDate: '1950-01-01', residentSince: '2013-01-01', aliyahDate: '2010-01-01' }), 'no',
  ),
  qualified('husband without status', housewife({ residency: 'noStatus' }), 'yes'),
  qualified('husband with a temporary status', housewife({ residency: 'temporaryResident' }), 'person'),
  ...['returningResident', 'returningMinor'].map((immigrantStatus) =>
    qualified(`husband back as ${immigrantStatus} after 62`, housewife({ birthDate: '1950-01-01', residentSince: '2013-01-01', immigrantStatus }), 'person')),
  qualified('husband who came on his 62nd birthday', housewife({ birthDate: born1947, residentSince: '2009-05-01' }), 'yes'),
  qualified('husband who came a day before', housewife({ birthDate: born1947, residentSince: '2009-04-30' }), 'no'),
  qualified('husband born early who came at 61', housewife({ birthDate: bornEarly, residentSince: '2008-04-30' }), 'person'),
  qualified('husband born early who came on the day of 60', housewife({ birthDate: bornEarly, residentSince: '2007-04-30' }), 'person'),
  qualified('husband born early who came a day before 60', housewife({ birthDate: bornEarly, residentSince: '2007-04-29' }), 'no'),
  qualified('husband born early who came on the day of 62', housewife({ birthDate: bornEarly, residentSince: '2009-04-30' }), 'yes'),
  qualified('the husband’s certificate alone, after 62', housewife({ birthDate: '1950-01-01', residentSince: undefined, aliyahDate: '2013-01-01' }), 'yes'),
  qualified('the husband was resident before the certificate', housewife({ birthDate: '1950-01-01', residentSince: '1990-01-01', aliyahDate: '2013-01-01' }), 'no'),
  qualified('the husband’s certificate before the residence', housewife({ birthDate: '1950-01-01', residentSince: '2013-01-01', aliyahDate: '1990-01-01' }), 'no'),
  qualified('a woman as spouse, insured at 61', housewife({ sex: 'female', birthDate: '1957-01-01', residentSince: '2018-01-01' }), 'no'),
  qualified('a woman as spouse, who came at her retirement age', housewife({ sex: 'female', birthDate: '1957-01-01', residentSince: '2019-01-01' }), 'yes'),
  qualified('a woman as spouse, who came at 61 and a half after her age of 61', housewife({
    sex: 'female', birthDate: '1945-06-01', residentSince: '2007-01-01',
  }), 'yes'),
  qualified('the sex of the spouse was not told, born here', housewife({ sex: undefined }), 'no'),

  // --- her months as a worker: retirement age on 1 September 2023, 116 months from January 2014, 120 from September 2013
  qualified('five years as a worker, more than half of 116 months', {
    ...marriedWoman, residentSince: '2014-01-01', insuredYearsAsWorker: 5, insuredMonthsTotal: 70, insuredMonthsLast10Years: 59,
  }, 'yes'),
  qualified('five years as a worker, half of 120 months', {
    ...marriedWoman, residentSince: '2013-09-01', insuredYearsAsWorker: 5, insuredMonthsTotal: 60, insuredMonthsLast10Years: 59,
  }, 'no'),
  qualified('four years as a worker, all her months, more than half of 80', {
    ...marriedWoman, residentSince: '2017-01-01', insuredYearsAsWorker: 4, insuredMonthsTotal: 48, insuredMonthsLast10Years: 48,
  }, 'no'),
  qualified('eight years as a worker, all her months, 60 of them in ten years', {
    ...marriedWoman, residentSince: '1985-01-01', insuredYearsAsWorker: 8, insuredMonthsTotal: 96, insuredMonthsLast10Years: 60,
  }, 'yes'),
  qualified('housewife of 70 with 60 months in ten years', {
    ...marriedWoman, birthDate: '1956-06-01', residentSince: '1956-06-01', insuredMonthsTotal: 60, insuredMonthsLast10Years: 60,
  }, 'yes'),

  // --- who is told
  inJune('a year abroad before the return', { ...man, yearsAbroadBeforeReturn: 1 }, 'askPerson', { asks: ['years-abroad'] }),
  inJune('no year abroad', { ...man, yearsAbroadBeforeReturn: 0 }, 'eligible', { asksNot: ['years-abroad', 'abroad', 'other-pension', 'kibbutz'] }),
  ...['work-disability-pension', 'dependants-benefit', 'survivors-pension'].map((id) =>
    inJune(`also on ${id}`, { ...man, currentBenefits: [id] }, 'askPerson', { asks: ['other-pension'] })),
])

import { defineCases } from '~/engine/cases'

// Certificate of 15 January 2026: July is oleh month 7, December is month 12.
const asOf = '2026-08-01'
const seeker = { immigrantStatus: 'oleh', aliyahDate: '2026-01-15', registeredJobSeeker: true, ownsVehicle: false }
const range = { unit: 'ILS/month' as const, min: 1730, max: 4400 }

/** Nobody works or studies, and nobody is registered for work. */
const atHome = {
  ...seeker,
  registeredJobSeeker: false,
  studyingUlpan: false,
  weeklyStudyHours: 0,
  employment: 'notWorking',
  gotEntrepreneurFund: false,
  birthDate: '1990-05-01',
  sex: 'female',
  maritalStatus: 'single',
  spouse: null,
  children: [],
  otherDependants: [],
  pregnancy: null,
  healthLimitsWork: false,
  hasDisability: false,
  employmentServiceExemptReason: 'none',
  currentBenefits: [],
}
const motherAlone = { ...atHome, children: [{ birthDate: '2023-01-01', livesWithApplicant: true, needsDailyHelp: 'none' }] }
const pregnantWife = {
  ...atHome,
  maritalStatus: 'married',
  spouse: { immigrantStatus: 'oleh', employment: 'notWorking', needsDailyHelp: 'none' },
  pregnancy: { weeks: 20 },
  pregnancyRest: null,
}
const woman = (birthDate: string) => ({ ...atHome, birthDate })
const man = (birthDate: string) => ({ ...atHome, sex: 'male', birthDate })

export const olehSubsistenceCases = defineCases('oleh-subsistence', [
  {
    name: 'job seeker in month 8', asOf, facts: seeker, verdict: 'eligible', amount: range, deadlines: { 'last-day': '2026-12-31' },
    conditions: { 'no-work': 'notApplicable' },
  },
  { name: 'last day of month 6', asOf: '2026-06-30', facts: seeker, verdict: 'ineligible', conditions: { 'oleh-months': 'no' } },
  { name: 'first day of month 7', asOf: '2026-07-01', facts: seeker, verdict: 'eligible' },
  { name: 'last day of month 12', asOf: '2026-12-31', facts: seeker, verdict: 'eligible' },
  { name: 'first day of month 13', asOf: '2027-01-01', facts: seeker, verdict: 'ineligible', conditions: { 'oleh-months': 'no' } },
  { name: 'the range of 2022', asOf: '2022-08-01', facts: { ...seeker, aliyahDate: '2022-01-15' }, verdict: 'eligible', amount: range },
  { name: '2020: no sums known', asOf: '2020-08-01', facts: { ...seeker, aliyahDate: '2020-01-15' }, verdict: 'eligible', amount: null },
  {
    name: 'immigrant citizen: a person', asOf, facts: { ...seeker, immigrantStatus: 'immigrantCitizen' }, verdict: 'askPerson',
    conditions: { 'immigrant-status': 'person' },
  },
  { name: 'returning minor: a person', asOf, facts: { ...seeker, immigrantStatus: 'returningMinor' }, verdict: 'askPerson' },
  { name: 'returning resident', asOf, facts: { ...seeker, immigrantStatus: 'returningResident' }, verdict: 'ineligible' },
  { name: 'no status', asOf, facts: { ...seeker, residency: 'citizen', immigrantStatus: 'none' }, verdict: 'ineligible' },
  {
    name: 'no status yet, the permit not told: it may be A/1', asOf, facts: { ...seeker, immigrantStatus: 'none', residency: 'temporaryResident' },
    verdict: 'needsInfo', missing: ['visaType'],
  },
  {
    name: 'A/1: a person', asOf, facts: { ...seeker, immigrantStatus: 'none', residency: 'temporaryResident', visaType: 'a1' },
    verdict: 'askPerson',
  },
  { name: 'date not told', asOf, facts: { ...seeker, aliyahDate: undefined }, verdict: 'needsInfo', missing: ['aliyahDate'] },
  {
    name: 'in ulpan, not a job seeker', asOf, verdict: 'eligible', conditions: { 'no-work': 'notApplicable' },
    facts: { ...seeker, registeredJobSeeker: false, studyingUlpan: true, currentBenefits: [] },
  },
  {
    name: 'in ulpan, whether the basket is still paid was not asked', asOf, verdict: 'needsInfo', missing: ['currentBenefits'],
    facts: { ...seeker, registeredJobSeeker: false, studyingUlpan: true },
  },
  {
    name: 'in ulpan while the basket is still paid', asOf: '2026-07-05',
    facts: { ...atHome, studyingUlpan: true, currentBenefits: ['absorption-basket'] }, verdict: 'ineligible', conditions: { route: 'no' },
  },
  { name: 'a course of 24 hours', asOf, facts: { ...atHome, weeklyStudyHours: 24 }, verdict: 'eligible' },
  { name: 'a course of 23 hours', asOf, facts: { ...atHome, weeklyStudyHours: 23 }, verdict: 'ineligible', conditions: { route: 'no' } },
  {
    name: 'nothing said of work or study', asOf, facts: { ...seeker, registeredJobSeeker: undefined }, verdict: 'needsInfo',
    missing: ['registeredJobSeeker', 'studyingUlpan', 'weeklyStudyHours'],
  },
  { name: 'no route', asOf, facts: atHome, verdict: 'ineligible', conditions: { route: 'no' } },
  ...(['hasDisability', 'employmentServiceExemptReason'] as const).map((path) => ({
    name: `no route, nobody asked about ${path}`, asOf, facts: { ...atHome, [path]: undefined }, verdict: 'needsInfo' as const,
    missing: [path], conditions: { route: 'noOrPerson' as const },
  })),
  { name: 'mother alone, child of three', asOf, facts: motherAlone, verdict: 'eligible', conditions: { route: 'yes', 'no-work': 'yes' } },
  {
    name: 'mother alone, the day before the eighth birthday', asOf,
    facts: { ...motherAlone, children: [{ birthDate: '2018-08-02', livesWithApplicant: true }] }, verdict: 'eligible',
  },
  {
    name: 'mother alone, child of eight', asOf,
    facts: { ...motherAlone, children: [{ birthDate: '2018-08-01', livesWithApplicant: true, needsDailyHelp: 'none' }] }, verdict: 'ineligible',
  },
  {
    name: 'the small child lives elsewhere', asOf,
    facts: { ...motherAlone, children: [{ birthDate: '2023-01-01', livesWithApplicant: false, needsDailyHelp: 'none' }] }, verdict: 'ineligible',
  },
  {
    name: 'no route, health that limits work not told', asOf, facts: { ...atHome, healthLimitsWork: undefined }, verdict: 'needsInfo',
    missing: ['healthLimitsWork'], conditions: { route: 'noOrPerson' },
  },
  {
    name: 'no route, whether the child needs help not told', asOf,
    facts: { ...atHome, children: [{ birthDate: '2015-01-01', livesWithApplicant: true }] }, verdict: 'needsInfo',
    missing: ['children[0].needsDailyHelp'], conditions: { route: 'noOrPerson' },
  },
  {
    name: 'pregnant, week 12, bed rest not told', asOf, facts: { ...pregnantWife, pregnancy: { weeks: 12 }, pregnancyRest: undefined },
    verdict: 'needsInfo', missing: ['pregnancyRest'],
  },
  { name: 'mother alone at 17', asOf, facts: { ...motherAlone, birthDate: '2008-08-02' }, verdict: 'ineligible' },
  { name: 'mother alone at 18', asOf, facts: { ...motherAlone, birthDate: '2008-08-01' }, verdict: 'eligible' },
  { name: 'father alone at 60', asOf, facts: { ...motherAlone, sex: 'male', birthDate: '1965-08-02' }, verdict: 'eligible' },
  { name: 'mother alone who works', asOf, facts: { ...motherAlone, employment: 'employee' }, verdict: 'ineligible', conditions: { 'no-work': 'no' } },
  { name: 'mother alone in a short course', asOf, facts: { ...motherAlone, weeklyStudyHours: 6 }, verdict: 'ineligible', conditions: { route: 'no' } },
  {
    name: 'mother alone with a grant of the entrepreneurs’ fund', asOf, facts: { ...motherAlone, gotEntrepreneurFund: true },
    verdict: 'ineligible', conditions: { 'no-work': 'no' },
  },
  {
    name: 'the grant does not stand in a job seeker’s way', asOf, facts: { ...seeker, gotEntrepreneurFund: true }, verdict: 'eligible',
  },
  {
    name: 'mother alone, grant not told', asOf, facts: { ...motherAlone, gotEntrepreneurFund: undefined }, verdict: 'needsInfo',
    missing: ['gotEntrepreneurFund'],
  },
  { name: 'pregnant, week 13', asOf, facts: { ...pregnantWife, pregnancy: { weeks: 13 } }, verdict: 'eligible' },
  { name: 'pregnant, week 12', asOf, facts: { ...pregnantWife, pregnancy: { weeks: 12 } }, verdict: 'ineligible', conditions: { route: 'no' } },
  {
    name: 'pregnant, week 12, on bed rest', asOf,
    facts: { ...pregnantWife, pregnancy: { weeks: 12 }, pregnancyRest: { days: 20, reason: 'pregnancyRisk' } }, verdict: 'eligible',
  },
  {
    name: 'pregnant, the husband works', asOf,
    facts: { ...pregnantWife, spouse: { immigrantStatus: 'oleh', employment: 'employee' } }, verdict: 'ineligible', conditions: { 'no-work': 'no' },
  },
  {
    name: 'pregnant, the husband studies', asOf,
    facts: { ...pregnantWife, spouse: { immigrantStatus: 'oleh', employment: 'notWorking', weeklyStudyHours: 10 } }, verdict: 'ineligible',
  },
  {
    name: 'pregnant, the husband’s work not told', asOf, facts: { ...pregnantWife, spouse: { immigrantStatus: 'oleh' } },
    verdict: 'needsInfo', missing: ['spouse.employment'],
  },
  {
    name: 'pregnant, there is no spouse, the marital status not told', asOf,
    facts: { ...pregnantWife, maritalStatus: undefined, spouse: null }, verdict: 'eligible', conditions: { 'no-work': 'yes' },
  },
  {
    name: 'pregnant, the partner works, the marital status not told', asOf,
    facts: { ...pregnantWife, maritalStatus: undefined, spouse: { immigrantStatus: 'oleh', employment: 'employee' } },
    verdict: 'ineligible', conditions: { 'no-work': 'no' },
  },
  {
    name: 'pregnant, nothing told of a spouse', asOf, facts: { ...pregnantWife, maritalStatus: undefined, spouse: undefined },
    verdict: 'needsInfo', missing: ['maritalStatus', 'spouse'],
  },
  { name: 'woman of 55: a person', asOf, facts: woman('1971-08-01'), verdict: 'askPerson', conditions: { route: 'person' } },
  { name: 'woman a day under 55', asOf, facts: woman('1971-08-02'), verdict: 'ineligible' },
  // Born in July 1964: retirement age 63 and 6 months, in January 2028.
  { name: 'woman of 62, not yet of retirement age: a person', asOf, facts: woman('1964-07-01'), verdict: 'askPerson' },
  { name: 'woman past retirement age', asOf, facts: woman('1960-01-01'), verdict: 'ineligible' },
  { name: 'woman of 57 with an old-age pension', asOf, facts: { ...woman('1969-01-01'), currentBenefits: ['old-age-pension'] }, verdict: 'ineligible' },
  { name: 'man of 59', asOf, facts: man('1966-08-02'), verdict: 'ineligible' },
  { name: 'man of 60: a person', asOf, facts: man('1966-08-01'), verdict: 'askPerson' },
  { name: 'man of 65: a person', asOf, facts: man('1960-08-02'), verdict: 'askPerson' },
  { name: 'man of 66', asOf, facts: man('1960-08-01'), verdict: 'ineligible' },
  { name: 'job seeker of 62', asOf, facts: { ...man('1964-01-01'), registeredJobSeeker: true }, verdict: 'eligible' },
  { name: 'illness: a person', asOf, facts: { ...atHome, healthLimitsWork: true }, verdict: 'askPerson', conditions: { route: 'person' } },
  { name: 'illness at 61', asOf, facts: { ...woman('1965-08-01'), currentBenefits: ['old-age-pension'], healthLimitsWork: true }, verdict: 'ineligible' },
  {
    name: 'cares for a husband who needs help: a person', asOf,
    facts: { ...pregnantWife, pregnancy: null, spouse: { immigrantStatus: 'oleh', employment: 'notWorking', needsDailyHelp: 'most' } },
    verdict: 'askPerson',
  },
  {
    name: 'cares for a parent: a person', asOf,
    facts: { ...atHome, otherDependants: [{ relation: 'parent', needsDailyHelp: 'partial' }] }, verdict: 'askPerson',
  },
  { name: 'a car', asOf, facts: { ...seeker, ownsVehicle: true, currentBenefits: [], maritalStatus: 'single' }, verdict: 'ineligible', conditions: { 'no-vehicle': 'no' } },
  {
    name: 'a car and a mobility allowance', asOf, facts: { ...seeker, ownsVehicle: true, currentBenefits: ['mobility-allowance'] },
    verdict: 'askPerson', conditions: { 'no-vehicle': 'yes' }, asks: ['car-owned'],
  },
  {
    name: 'a car, and the spouse has the mobility allowance', asOf,
    facts: {
      ...seeker, ownsVehicle: true, currentBenefits: [], maritalStatus: 'married',
      spouse: { immigrantStatus: 'oleh', currentBenefits: ['mobility-allowance'] },
    },
    verdict: 'askPerson', conditions: { 'no-vehicle': 'yes' }, asks: ['car-owned'],
  },
  {
    name: 'a car, and the spouse has no benefit either', asOf,
    facts: {
      ...seeker, ownsVehicle: true, currentBenefits: [], maritalStatus: 'married', spouse: { immigrantStatus: 'oleh', currentBenefits: [] },
    },
    verdict: 'ineligible', conditions: { 'no-vehicle': 'no' },
  },
  { name: 'car not told', asOf, facts: { ...seeker, ownsVehicle: undefined, currentBenefits: [] }, verdict: 'needsInfo', missing: ['ownsVehicle'] },
  {
    name: 'the spouse is no oleh', asOf, facts: { ...seeker, maritalStatus: 'married', spouse: { immigrantStatus: 'none' } },
    verdict: 'askPerson', asks: ['spouse-not-oleh'],
  },
  {
    name: 'the spouse is no oleh, the marital status not told', asOf, facts: { ...seeker, spouse: { immigrantStatus: 'none' } },
    verdict: 'askPerson', asks: ['spouse-not-oleh'],
  },
  { name: 'self-employed job seeker', asOf, facts: { ...seeker, employment: 'selfEmployed' }, verdict: 'askPerson', asks: ['small-business'] },
  {
    name: 'the spouse opened a business', asOf,
    facts: { ...seeker, maritalStatus: 'commonLaw', spouse: { immigrantStatus: 'oleh', employment: 'selfEmployed' } },
    verdict: 'askPerson', asks: ['small-business'],
  },
  { name: 'no basket before', asOf, facts: { ...seeker, absorptionBasketReceived: false }, verdict: 'askPerson', asks: ['basket-not-received'] },
  { name: 'basket before', asOf, facts: { ...seeker, absorptionBasketReceived: true }, verdict: 'eligible' },
  {
    name: 'mother alone in ulpan while the basket is still paid: she studies with the basket', asOf: '2026-07-05',
    facts: { ...motherAlone, studyingUlpan: true, currentBenefits: ['absorption-basket'] },
    verdict: 'ineligible', conditions: { route: 'no', 'no-work': 'no' },
  },
  {
    name: 'in ulpan with the basket, and excused to care for a relative: who studies does not get it for the care', asOf: '2026-07-05',
    facts: { ...atHome, studyingUlpan: true, currentBenefits: ['absorption-basket'], employmentServiceExemptReason: 'carer45' },
    verdict: 'ineligible', conditions: { route: 'person', 'no-work': 'no' },
  },
  { name: 'excused to care for a relative: a person', asOf, facts: { ...atHome, employmentServiceExemptReason: 'carer45' }, verdict: 'askPerson' },
  {
    name: 'mother alone, whether she is registered for work not told', asOf, facts: { ...motherAlone, registeredJobSeeker: undefined },
    verdict: 'needsInfo', missing: ['registeredJobSeeker'],
  },
  {
    name: 'a couple with a small child: not the route of a parent alone', asOf,
    facts: { ...pregnantWife, pregnancy: null, children: motherAlone.children }, verdict: 'ineligible', conditions: { route: 'no' },
  },
  {
    name: 'pregnant and alone, the sex not told', asOf, facts: { ...atHome, sex: undefined, pregnancy: { weeks: 20 } },
    verdict: 'eligible', conditions: { route: 'yes' },
  },
  {
    name: 'told by the husband of a pregnant wife', asOf, facts: { ...pregnantWife, sex: 'male' },
    verdict: 'eligible', conditions: { route: 'yes' },
  },
  {
    name: 'a man alone: nobody is pregnant', asOf, facts: { ...atHome, sex: 'male', pregnancy: { weeks: 20 } },
    verdict: 'ineligible', conditions: { route: 'no' },
  },
  {
    name: 'pregnant, week 12, never on bed rest', asOf, facts: { ...pregnantWife, pregnancy: { weeks: 12 }, pregnancyRest: null },
    verdict: 'ineligible', conditions: { route: 'no' },
  },
  {
    name: 'a rest in a pregnancy that has ended', asOf,
    facts: { ...pregnantWife, pregnancy: null, pregnancyRest: { days: 40, reason: 'pregnancyRisk' } },
    verdict: 'ineligible', conditions: { route: 'no' },
  },
  ...(['unemployed', 'retired'] as const).flatMap((employment) => [
    { name: `pregnant wife, ${employment}`, asOf, facts: { ...pregnantWife, employment }, verdict: 'eligible' as const },
    {
      name: `pregnant wife, the husband ${employment}`, asOf,
      facts: { ...pregnantWife, spouse: { immigrantStatus: 'oleh', employment } }, verdict: 'eligible' as const,
    },
  ]),
  {
    name: 'pregnant, the husband studies no hours', asOf,
    facts: { ...pregnantWife, spouse: { immigrantStatus: 'oleh', employment: 'notWorking', weeklyStudyHours: 0 } }, verdict: 'eligible',
  },
  // Born in August 1961: retirement age 62 and 8 months.
  { name: 'woman of 65', asOf, facts: woman('1961-08-01'), verdict: 'ineligible', conditions: { route: 'no' } },
  { name: 'a disability: a person', asOf, facts: { ...atHome, hasDisability: true }, verdict: 'askPerson', conditions: { route: 'person' } },
  { name: 'blind: a person', asOf, facts: { ...atHome, blindCertificate: true }, verdict: 'askPerson', conditions: { route: 'person' } },
  {
    name: 'excused for an illness: a person', asOf, facts: { ...atHome, employmentServiceExemptReason: 'illness30' },
    verdict: 'askPerson', conditions: { route: 'person' },
  },
  {
    name: 'excused for a child under two: no route of this allowance', asOf, facts: { ...atHome, employmentServiceExemptReason: 'childUnder2' },
    verdict: 'ineligible', conditions: { route: 'no' },
  },
  { name: 'ill on the day of 18: a person', asOf, facts: { ...woman('2008-08-01'), hasDisability: true }, verdict: 'askPerson' },
  { name: 'ill, a day before 18', asOf, facts: { ...woman('2008-08-02'), hasDisability: true }, verdict: 'ineligible' },
  ...(['partial', 'most', 'constant'] as const).flatMap((needsDailyHelp) => [
    {
      name: `cares for a husband who needs help: ${needsDailyHelp}`, asOf,
      facts: { ...pregnantWife, pregnancy: null, spouse: { ...pregnantWife.spouse, needsDailyHelp } }, verdict: 'askPerson' as const,
      conditions: { route: 'person' as const },
    },
    {
      name: `cares for a child of ten who needs help: ${needsDailyHelp}`, asOf,
      facts: { ...atHome, children: [{ birthDate: '2016-01-01', livesWithApplicant: true, needsDailyHelp }] }, verdict: 'askPerson' as const,
      conditions: { route: 'person' as const },
    },
    {
      name: `cares for a parent who needs help: ${needsDailyHelp}`, asOf,
      facts: { ...atHome, otherDependants: [{ relation: 'parent', needsDailyHelp }] }, verdict: 'askPerson' as const,
      conditions: { route: 'person' as const },
    },
  ]),
  {
    name: 'the husband of whom she is divorced needs help', asOf,
    facts: { ...atHome, maritalStatus: 'divorced', spouse: { immigrantStatus: 'oleh', employment: 'notWorking', needsDailyHelp: 'most' } },
    verdict: 'ineligible', conditions: { route: 'no' },
  },
  {
    name: 'cares for a parent on the day of 18: a person', asOf,
    facts: { ...woman('2008-08-01'), otherDependants: [{ relation: 'parent', needsDailyHelp: 'most' }] }, verdict: 'askPerson',
  },
  {
    name: 'cares for a parent, a day before 18', asOf,
    facts: { ...woman('2008-08-02'), otherDependants: [{ relation: 'parent', needsDailyHelp: 'most' }] }, verdict: 'ineligible',
  },
  {
    name: 'cares for a husband, past retirement age', asOf,
    facts: { ...pregnantWife, pregnancy: null, birthDate: '1959-08-02', spouse: { ...pregnantWife.spouse, needsDailyHelp: 'most' } },
    verdict: 'ineligible', conditions: { route: 'no' },
  },
  {
    name: 'separated from somebody who opened a business', asOf,
    facts: { ...seeker, maritalStatus: 'separated', spouse: { immigrantStatus: 'oleh', employment: 'selfEmployed' } },
    verdict: 'eligible', asksNot: ['small-business'],
  },
])

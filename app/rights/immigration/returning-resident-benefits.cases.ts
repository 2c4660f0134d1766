import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const back = {
  residency: 'citizen', immigrantStatus: 'returningResident', birthDate: '1985-01-01', returnDate: '2025-12-01',
  yearsAbroadBeforeReturn: 4, wasEmissaryAbroad: false,
}

export const returningResidentBenefitsCases = defineCases('returning-resident-benefits', [
  {
    name: 'back for half a year after four years abroad', asOf, facts: back,
    verdict: 'eligible', amount: null, deadlines: { 'window-end': '2027-12-01' },
  },
  { name: 'two years abroad are enough', asOf, facts: { ...back, yearsAbroadBeforeReturn: 2 }, verdict: 'eligible' },
  {
    name: 'one year abroad is not', asOf, facts: { ...back, yearsAbroadBeforeReturn: 1 },
    verdict: 'ineligible', conditions: { 'years-abroad': 'no' },
  },
  {
    name: 'the last day of 24 months', asOf,
    facts: { ...back, returnDate: '2024-06-01' },
    verdict: 'eligible', deadlines: { 'window-end': '2026-06-01' },
  },
  {
    name: 'a day after 24 months', asOf,
    facts: { ...back, returnDate: '2024-05-31' },
    verdict: 'ineligible', conditions: { 'within-window': 'no' },
  },
  { name: 'seventeen on the day of return', asOf, facts: { ...back, birthDate: '2008-12-01' }, verdict: 'eligible' },
  {
    name: 'a day before seventeen', asOf, facts: { ...back, birthDate: '2008-12-02' },
    verdict: 'ineligible', conditions: { 'age-at-return': 'no' },
  },
  {
    name: 'permanent resident, not a citizen', asOf, facts: { ...back, residency: 'permanentResident' },
    verdict: 'ineligible', conditions: { citizen: 'no' },
  },
  {
    name: 'four years abroad, sent by the State: the mission cannot have ended five years ago', asOf,
    facts: { ...back, wasEmissaryAbroad: true }, verdict: 'ineligible', conditions: { 'not-emissary': 'no' },
  },
  {
    name: 'eight years abroad, sent by the State for some of them: a person checks when it ended', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 8, wasEmissaryAbroad: true },
    verdict: 'askPerson', conditions: { 'not-emissary': 'person' },
  },
  {
    name: 'five years abroad as an emissary: the boundary of the doubt', asOf,
    facts: { ...back, yearsAbroadBeforeReturn: 5, wasEmissaryAbroad: true }, verdict: 'askPerson',
  },
  {
    name: 'nobody asked about a mission', asOf, facts: { ...back, wasEmissaryAbroad: undefined },
    verdict: 'needsInfo', missing: ['wasEmissaryAbroad'],
  },
  {
    name: 'the day of return not said', asOf,
    facts: { ...back, returnDate: undefined },
    verdict: 'needsInfo', missing: ['returnDate'],
  },
  {
    name: 'the years abroad not said', asOf, facts: { ...back, yearsAbroadBeforeReturn: undefined },
    verdict: 'needsInfo', missing: ['yearsAbroadBeforeReturn'],
  },
  {
    name: 'came back, but asked for no certificate yet', asOf,
    facts: { ...back, immigrantStatus: 'none' },
    verdict: 'eligible',
  },
  { name: 'the immigrant status not said', asOf, facts: { ...back, immigrantStatus: undefined }, verdict: 'eligible' },
  {
    name: 'never left: nothing more is asked', asOf,
    facts: { residency: 'citizen', immigrantStatus: 'none', birthDate: '1985-01-01' },
    verdict: 'ineligible', conditions: { 'came-back': 'no' },
  },
  {
    name: 'nothing said of a return', asOf, facts: { residency: 'citizen', birthDate: '1985-01-01' },
    verdict: 'needsInfo', missing: ['immigrantStatus', 'returnDate'],
  },
  {
    name: 'the spouse is an oleh', asOf,
    facts: { ...back, spouse: { immigrantStatus: 'oleh' } },
    verdict: 'askPerson', asks: ['spouse-oleh'],
  },
  { name: 'the spouse is not', asOf, facts: { ...back, spouse: { immigrantStatus: 'none' } }, verdict: 'eligible' },
  {
    name: 'separated, back with a child of eight', asOf,
    facts: { ...back, maritalStatus: 'separated', children: [{ birthDate: '2018-01-01', livesWithApplicant: true }] },
    verdict: 'askPerson', asks: ['separated-parent'],
  },
  {
    name: 'separated, the only child is eighteen', asOf,
    facts: { ...back, maritalStatus: 'separated', children: [{ birthDate: '2008-06-01', livesWithApplicant: true }] },
    verdict: 'eligible',
  },
  {
    name: 'in 2021', asOf: '2021-06-01', facts: { ...back, returnDate: '2020-01-01' },
    verdict: 'eligible', deadlines: { 'window-end': '2022-01-01' },
  },
])

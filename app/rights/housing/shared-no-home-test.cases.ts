import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const noHome = { ownsHome: false, ownedHomeInPast: false, receivedGovHousingAid: false }
const single = { birthDate: '1990-05-05', maritalStatus: 'single', children: [] }
const person = { ...single, ...noHome }
const couple = { ...noHome, birthDate: '2006-05-05', maritalStatus: 'married', children: [] }
const kinds = ['part', 'inherited', 'onPaperOnly', 'soldInDivorce', 'heldByProtectedTenant', 'boughtNotPaid']

export const sharedNoHomeTestCases = defineCases('shared-no-home-test', [
  { name: 'single person of 36 who never had a home', asOf: ASOF, facts: person, verdict: 'eligible', amount: null },
  { name: 'single person of 21 today', asOf: ASOF, facts: { ...person, birthDate: '2005-06-01' }, verdict: 'eligible' },
  {
    name: 'single person a day before 21', asOf: ASOF, facts: { ...person, birthDate: '2005-06-02' },
    verdict: 'ineligible', conditions: { 'no-home-applicant': 'no' },
  },
  { name: 'couple of 20: a family', asOf: ASOF, facts: couple, verdict: 'eligible' },
  {
    name: 'of 20, told of a spouse and not of the marital status: a couple', asOf: ASOF,
    facts: { ...couple, maritalStatus: undefined, spouse: { ownsHome: false } }, verdict: 'eligible',
  },
  {
    name: 'of 20, there is no spouse or partner, the marital status not told', asOf: ASOF,
    facts: { ...couple, maritalStatus: undefined, spouse: null }, verdict: 'ineligible',
  },
  {
    name: 'of 20, lives apart from a spouse: separated or still a couple', asOf: ASOF,
    facts: { ...couple, maritalStatus: undefined, spouse: {}, livesApartFromSpouseSince: '2026-01-01' },
    verdict: 'needsInfo', missing: ['maritalStatus'],
  },
  {
    name: 'common-law couple of 20', asOf: ASOF, facts: { ...couple, maritalStatus: 'commonLaw' }, verdict: 'eligible',
  },
  {
    name: 'mother of 20 alone with a baby', asOf: ASOF,
    facts: { ...couple, maritalStatus: 'single', children: [{ birthDate: '2025-06-01', livesWithApplicant: true }] },
    verdict: 'eligible',
  },
  {
    name: 'of 20, and the child lives elsewhere', asOf: ASOF,
    facts: { ...couple, maritalStatus: 'single', children: [{ birthDate: '2025-06-01', livesWithApplicant: false }] },
    verdict: 'ineligible',
  },
  {
    name: 'nothing asked yet', asOf: ASOF, facts: {},
    verdict: 'needsInfo', missing: ['birthDate', 'ownsHome', 'ownedHomeInPast', 'receivedGovHousingAid'],
  },
  {
    name: 'an ordinary home', asOf: ASOF, facts: { ...person, ownsHome: true, homeRightsDetail: 'none' },
    verdict: 'ineligible', conditions: { 'no-home-now': 'no' },
  },
  {
    name: 'a home, and its kind was not asked', asOf: ASOF, facts: { ...person, ownsHome: true },
    verdict: 'needsInfo', missing: ['homeRightsDetail'], conditions: { 'no-home-now': 'noOrPerson' },
  },
  ...kinds.map((homeRightsDetail) => ({
    name: `a home of a special kind: ${homeRightsDetail}`, asOf: ASOF,
    facts: { ...person, ownsHome: true, homeRightsDetail }, verdict: 'askPerson' as const,
  })),
  {
    name: 'an ordinary home within the ten years', asOf: ASOF,
    facts: { ...person, ownedHomeInPast: true, homeRightsDetail: 'none', homeRightEndedOn: '2016-06-02' },
    verdict: 'ineligible', conditions: { 'no-home-past': 'no' },
  },
  {
    name: 'a home in the past whose right ended ten years ago today: against the yes, a person', asOf: ASOF,
    facts: { ...person, ownedHomeInPast: true, homeRightsDetail: 'none', homeRightEndedOn: '2016-06-01' },
    verdict: 'askPerson',
  },
  {
    name: 'a home in the past, kind not asked', asOf: ASOF, facts: { ...person, ownedHomeInPast: true },
    verdict: 'needsInfo', missing: ['homeRightsDetail'],
  },
  {
    name: 'share in the family home sold because of the separation', asOf: ASOF,
    facts: { ...person, maritalStatus: 'divorced', ownedHomeInPast: true, homeRightsDetail: 'soldInDivorce' },
    verdict: 'askPerson',
  },
  {
    name: 'family of seven, a home sold within the decade and a fifth inherited: only the exceptions committees', asOf: ASOF,
    facts: { ...couple, ownsHome: true, ownedHomeInPast: true, homeRightsDetail: 'inherited' }, verdict: 'askPerson',
  },
  {
    name: 'a State loan in the past', asOf: ASOF,
    facts: { ...person, receivedGovHousingAid: true, yearsInPublicHousing: 0 },
    verdict: 'ineligible', conditions: { 'no-home-state-aid': 'no' },
  },
  {
    name: 'a public flat that was given back', asOf: ASOF,
    facts: { ...person, receivedGovHousingAid: true, yearsInPublicHousing: 6, housing: 'renter' }, verdict: 'askPerson',
  },
  {
    name: 'a public flat in which they still live', asOf: ASOF,
    facts: { ...person, receivedGovHousingAid: true, yearsInPublicHousing: 6, housing: 'publicHousing' },
    verdict: 'ineligible',
  },
  {
    name: 'State aid not asked', asOf: ASOF, facts: { ...person, receivedGovHousingAid: undefined },
    verdict: 'needsInfo', missing: ['receivedGovHousingAid'],
  },
])

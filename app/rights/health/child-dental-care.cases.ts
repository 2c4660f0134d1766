import { defineCases } from '~/engine/cases'

const asOf = '2026-06-01'
const born = (birthDate: string, more: object = {}) => ({ birthDate, ...more })

export const childDentalCareCases = defineCases('child-dental-care', [
  { name: 'a child of ten', asOf, facts: { children: [born('2016-01-01')] }, verdict: 'eligible', amount: null, concerned: ['children[0]'] },
  {
    name: 'citizen with a child of ten', asOf,
    facts: { residency: 'citizen', children: [born('2016-01-01')] },
    verdict: 'eligible', conditions: { 'child-under-18': 'yes', 'child-insured': 'yes' },
  },
  { name: 'a baby of two months', asOf, facts: { children: [born('2026-04-01')] }, verdict: 'eligible' },
  { name: 'turns 18 tomorrow', asOf, facts: { children: [born('2008-06-02')] }, verdict: 'eligible' },
  {
    name: 'turns 18 today', asOf, facts: { children: [born('2008-06-01')] },
    verdict: 'ineligible', conditions: { 'child-under-18': 'no' },
  },
  { name: 'one of 19 and one of 17', asOf, facts: { children: [born('2007-01-01'), born('2009-01-01')] }, verdict: 'eligible', concerned: ['children[1]'] },
  { name: 'no children', asOf, facts: { children: [] }, verdict: 'ineligible', asksNot: ['special-needs'] },
  { name: 'children not asked about', asOf, facts: { residency: 'citizen' }, verdict: 'needsInfo', missing: ['children'] },
  {
    name: 'a child whose age was not told', asOf,
    facts: { children: [{ livesWithApplicant: true }] }, verdict: 'needsInfo', missing: ['children[0].birthDate'],
  },
  {
    name: 'an adult with no child under 18 at all', asOf,
    facts: { residency: 'citizen', birthDate: '1980-01-01', children: [born('2004-01-01')] }, verdict: 'ineligible',
  },
  {
    name: 'a child without status is not insured by the law', asOf,
    facts: { residency: 'noStatus', children: [born('2016-01-01', { residency: 'noStatus' })] },
    verdict: 'ineligible', conditions: { 'child-insured': 'no' },
  },
  {
    name: 'parents without status, the child’s status not told', asOf,
    facts: { residency: 'noStatus', children: [born('2016-01-01')] },
    verdict: 'needsInfo', missing: ['children[0].residency'],
  },
  {
    name: 'parent without status, the child is a citizen', asOf,
    facts: { residency: 'noStatus', children: [born('2016-01-01', { residency: 'citizen' })] }, verdict: 'eligible',
  },
  {
    name: 'temporary residents, the child’s status not told', asOf,
    facts: { residency: 'temporaryResident', visaType: 'a5', children: [born('2012-11-21')] },
    verdict: 'needsInfo', missing: ['children[0].residency'],
  },
  {
    name: 'a citizen whose child has no status', asOf,
    facts: { residency: 'citizen', children: [born('2012-11-21', { residency: 'noStatus' })] }, verdict: 'ineligible',
  },
  { name: 'in 2020, 17 years old', asOf: '2020-05-05', facts: { residency: 'citizen', children: [born('2003-01-01')] }, verdict: 'eligible' },
  {
    name: 'temporary residents with A/5', asOf,
    facts: { residency: 'temporaryResident', visaType: 'a5', children: [born('2016-01-01', { residency: 'temporaryResident' })] },
    verdict: 'eligible',
  },
  {
    name: 'temporary residents with B/1', asOf,
    facts: { residency: 'temporaryResident', visaType: 'b1', children: [born('2016-01-01', { residency: 'temporaryResident' })] },
    verdict: 'askPerson', conditions: { 'child-insured': 'person' },
  },
  {
    name: 'a citizen whose child is a temporary resident', asOf,
    facts: { residency: 'citizen', children: [born('2016-01-01', { residency: 'temporaryResident' })] },
    verdict: 'askPerson', conditions: { 'child-insured': 'person' },
  },
  {
    name: 'a child with a disability: care with special needs is planned with a person', asOf,
    facts: { children: [born('2016-01-01', { hasDisability: true })] }, verdict: 'askPerson', asks: ['special-needs'],
  },
  {
    name: 'a child for whom the disabled-child benefit is paid', asOf,
    facts: { children: [born('2016-01-01', { disabledChildRate: 50 })] }, verdict: 'askPerson', asks: ['special-needs'],
  },
  {
    name: 'the one with a disability is 19, the healthy one ten', asOf,
    facts: { children: [born('2007-01-01', { hasDisability: true }), born('2016-01-01', { hasDisability: false })] },
    verdict: 'eligible',
  },
  { name: 'the first day up to 18', asOf: '2019-01-01', facts: { children: [born('2002-01-01')] }, verdict: 'eligible' },
  {
    name: 'before 2019 the age was another, and was not found', asOf: '2018-12-31',
    facts: { children: [born('2002-01-01')] }, verdict: 'askPerson',
  },
  {
    name: 'nothing asked: nobody asks for the status before the children', asOf, facts: {}, verdict: 'needsInfo', missing: ['children'],
    conditions: { 'child-insured': 'notApplicable' },
  },
  {
    name: 'only the child’s status was told, and it is none', asOf, facts: { children: [born('2016-01-01', { residency: 'noStatus' })] },
    verdict: 'ineligible', conditions: { 'child-insured': 'no' },
  },
  {
    name: 'a child without status, and one whose status was not told', asOf,
    facts: { children: [born('2016-01-01', { residency: 'noStatus' }), born('2018-01-01')] },
    verdict: 'needsInfo', conditions: { 'child-insured': 'unknown' }, missing: ['residency'],
  },
  {
    name: 'the grown child is a citizen, the young one has no status', asOf,
    facts: { residency: 'noStatus', children: [born('2007-01-01', { residency: 'citizen' }), born('2016-01-01', { residency: 'noStatus' })] },
    verdict: 'ineligible', conditions: { 'child-under-18': 'yes', 'child-insured': 'no' },
  },
  {
    name: 'one of two children is a citizen: the care is that child’s', asOf,
    facts: { residency: 'noStatus', children: [born('2016-01-01', { residency: 'noStatus' }), born('2018-01-01', { residency: 'citizen' })] },
    verdict: 'eligible', concerned: ['children[1]'],
  },
  {
    name: 'citizens with one child, told so, and one without status', asOf,
    facts: { residency: 'citizen', children: [born('2016-01-01'), born('2018-01-01', { residency: 'noStatus' })] },
    verdict: 'eligible', concerned: ['children[0]'],
  },
  {
    name: 'the child is a permanent resident', asOf,
    facts: { residency: 'noStatus', children: [born('2016-01-01', { residency: 'permanentResident' })] }, verdict: 'eligible',
  },
  {
    name: 'permanent residents with a child', asOf, facts: { residency: 'permanentResident', children: [born('2016-01-01')] }, verdict: 'eligible',
  },
  // The child who asks for itself.
  {
    name: 'who asks turns 18 tomorrow', asOf, facts: { birthDate: '2008-06-02', residency: 'citizen', children: [] },
    verdict: 'eligible', concerned: [], conditions: { 'child-under-18': 'yes', 'child-insured': 'yes' },
  },
  {
    name: 'who asks turns 18 today', asOf, facts: { birthDate: '2008-06-01', residency: 'citizen', children: [] },
    verdict: 'ineligible', conditions: { 'child-under-18': 'no' },
  },
  {
    name: 'a permanent resident of 17, whose residence was not asked of the children', asOf,
    facts: { birthDate: '2009-01-01', residency: 'permanentResident', children: [] }, verdict: 'eligible',
  },
  {
    name: 'without status at 17', asOf, facts: { birthDate: '2009-01-01', residency: 'noStatus', children: [] },
    verdict: 'ineligible', conditions: { 'child-under-18': 'yes', 'child-insured': 'no' },
  },
  {
    name: 'temporary resident of 17 with A/5', asOf,
    facts: { birthDate: '2009-01-01', residency: 'temporaryResident', visaType: 'a5', children: [] }, verdict: 'eligible',
  },
  {
    name: 'temporary resident of 17 with B/1', asOf,
    facts: { birthDate: '2009-01-01', residency: 'temporaryResident', visaType: 'b1', children: [] },
    verdict: 'askPerson', conditions: { 'child-insured': 'person' },
  },
  {
    name: 'an adult citizen whose only child under 18 has no status', asOf,
    facts: { birthDate: '1985-01-01', residency: 'citizen', children: [born('2016-01-01', { residency: 'noStatus' })] },
    verdict: 'ineligible', conditions: { 'child-insured': 'no' },
  },
  {
    name: 'a mother of 17 without status, the baby is a citizen', asOf,
    facts: { birthDate: '2009-01-01', residency: 'noStatus', children: [born('2026-01-01', { residency: 'citizen' })] },
    verdict: 'eligible', concerned: ['children[0]'],
  },
])

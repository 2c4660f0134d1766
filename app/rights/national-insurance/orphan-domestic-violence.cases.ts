import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const child = (birthDate: string, more: object = {}) => ({ birthDate, livesWithApplicant: true, ...more })
const toPerson = { asOf: ASOF, verdict: 'askPerson' as const, amount: null, asks: ['person-decides'] }

export const orphanDomesticViolenceCases = defineCases('orphan-domestic-violence', [
  { ...toPerson, name: 'nothing was said, and nothing is asked', facts: {} },
  {
    ...toPerson, name: 'a grandmother who takes in a grandchild',
    facts: {
      residency: 'citizen', sex: 'female',
      otherDependants: [{ birthDate: '2016-01-01', relation: 'grandchild', livesWithApplicant: true }],
    },
  },
  {
    ...toPerson, name: 'a guardian of two wards',
    facts: {
      otherDependants: [{ birthDate: '2012-01-01', relation: 'ward' }, { birthDate: '2014-01-01', relation: 'ward' }],
    },
  },
  {
    ...toPerson, name: 'a young person of 19 at school',
    facts: { residency: 'citizen', birthDate: '2007-01-01', maritalStatus: 'single' },
  },
  { ...toPerson, name: 'a soldier of 20', facts: { birthDate: '2006-01-01', employment: 'soldier' } },
  {
    ...toPerson, name: 'a widowed parent with a survivors’ pension',
    facts: { maritalStatus: 'widowed', currentBenefits: ['survivors-pension'], children: [child('2015-01-01')] },
  },
  {
    ...toPerson, name: 'a foster family',
    facts: {
      residency: 'permanentResident',
      otherDependants: [{ birthDate: '2018-01-01', relation: 'fosterChild', livesWithApplicant: true }],
    },
  },
  { ...toPerson, name: 'the benefit is received already', facts: { currentBenefits: ['orphan-domestic-violence'] } },
  {
    ...toPerson, name: 'a family with no such history',
    facts: { residency: 'citizen', maritalStatus: 'married', children: [child('2015-01-01')], violenceAtHome: false },
  },
  {
    ...toPerson, name: 'a relative without status who holds the child',
    facts: { residency: 'noStatus', visaType: 'none', children: [] },
  },
  { ...toPerson, name: 'the year 2024', asOf: '2024-06-01', facts: { residency: 'citizen' } },
])

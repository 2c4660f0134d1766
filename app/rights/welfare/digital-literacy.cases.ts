import { defineCases } from '~/engine/cases'

const always = { asOf: '2026-06-01', verdict: 'askPerson', asks: ['person-decides'], amount: null } as const

/** Nothing is tested: whoever asks is shown the way. */
export const digitalLiteracyCases = defineCases('digital-literacy', [
  { ...always, name: 'nothing told', facts: {} },
  { ...always, name: '75, without a smartphone', facts: { birthDate: '1951-01-01' } },
  { ...always, name: '60 today: the programme for older people too', facts: { birthDate: '1966-06-01' } },
  { ...always, name: 'a pupil', facts: { birthDate: '2012-01-01' } },
  { ...always, name: 'speaks Arabic', facts: { preferredLanguage: 'ar', birthDate: '1975-01-01' } },
  { ...always, name: 'a yeshiva student', facts: { yeshivaStudent: true, birthDate: '1999-01-01' } },
  {
    ...always, name: 'a new immigrant from Ethiopia',
    facts: { immigrantStatus: 'oleh', ethiopianOrigin: 'self', preferredLanguage: 'am' },
  },
  { ...always, name: 'looks for work', facts: { employment: 'unemployed' } },
  { ...always, name: 'blind', facts: { blindCertificate: true } },
  { ...always, name: 'without status', facts: { residency: 'noStatus' } },
  {
    ...always, name: 'a couple with work',
    facts: { maritalStatus: 'married', employment: 'employee', monthlyWorkIncome: 11_000 },
  },
])

import { type Answers, NO_ANSWERS } from '~/interview/answers'

/** A person dismissed two months ago, who looks for work and rents a flat. */
export const DISMISSED: Answers = {
  ...NO_ANSWERS,
  trail: ['about-you'],
  facts: {
    birthDate: '1986-11-01', sex: 'female', residency: 'citizen', residentSince: '1986-11-01', immigrantStatus: 'none', maritalStatus: 'single',
    spouse: null, children: [{ birthDate: '2015-11-01', livesWithApplicant: true, residency: 'citizen' }], employment: 'unemployed', monthlyWorkIncome: 0,
    reasonLeftWork: 'dismissed', lastWorkDay: '2026-09-01', workMonthsInLast18: 16, averageWage6Months: 7000, registeredJobSeeker: true,
    troubleTopics: ['jobEnd', 'debts'],
  },
}

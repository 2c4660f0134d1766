import { defineCases, type RightCase } from '~/engine/cases'
import { A, ASOF, B, child, children, couple, monthly, oleh, single } from './rent-raised-households'

export const rentAssistanceRaisedRowsCases = defineCases('rent-assistance-raised', [
  // Rows
  ...([
    [
      'couple, own wheelchair not asked', { ...couple, ...A, needsWheelchair: undefined },
      { family: monthly(3_100, 3_900), 'single-wheelchair': null },
    ],
    [
      'couple, the applicant in a wheelchair', { ...couple, ...A, needsWheelchair: true },
      { family: monthly(3_900), 'single-wheelchair': null },
    ],
    [
      'parent alone in a wheelchair, a child: the row of families',
      { ...single, ...A, needsWheelchair: true, children: children(1) },
      { family: monthly(3_100), 'single-wheelchair': null },
    ],
    [
      'a child in a wheelchair who lives elsewhere',
      {
        ...single, ...A,
        children: [
          ...children(1),
          child('2016-01-01', { hasDisability: true, needsWheelchair: true, livesWithApplicant: false }),
        ],
      },
      { family: monthly(3_100) },
    ],
    [
      'a child in a wheelchair, of a disability nobody asked',
      { ...single, ...A, children: [{ birthDate: '2016-01-01', livesWithApplicant: true, needsWheelchair: true }] },
      { family: monthly(3_900) },
    ],
    [
      'one child that the Ministry counts', { ...single, ...B, countedChildren: 1 },
      { family: monthly(1_850), single: null },
    ],
    [
      'oleh past retirement age, grade A: the sum is not known', { ...single, ...A, ...oleh, birthDate: '1950-01-01' },
      { single: null },
    ],
    ['oleh of working age, grade A', { ...single, ...A, ...oleh }, { single: monthly(1_644) }],
    [
      'past retirement age and no oleh, grade A', { ...single, ...A, birthDate: '1950-01-01' },
      { single: monthly(1_644) },
    ],
    [
      'status not asked, past retirement age, grade A',
      { ...single, ...A, immigrantStatus: undefined, birthDate: '1950-01-01' }, { single: monthly(1_644) },
    ],
  ] as const).map(([name, facts, amounts]): RightCase => ({
    name, asOf: ASOF, facts, verdict: 'eligible', amounts,
    asksNot: ['grade-unknown', 'single-grade-b', 'refused-flat', 'divorce-in-queue'],
  })),
  {
    name: 'single in a wheelchair, grade not known', asOf: ASOF, facts: { ...single, needsWheelchair: true },
    verdict: 'askPerson',
    amounts: { 'single-wheelchair': monthly(1_850, 3_100), single: null, family: null }, asks: ['grade-unknown'],
  },
])

import { defineCases } from '~/engine/cases'

const ASOF = '2026-06-01'
const child = { birthDate: '2019-03-03', livesWithApplicant: true }
const stayed = {
  shelterStayDays: 90,
  transitionApartmentMonths: 0,
  returnedToViolentHome: false,
  lastAdaptationGrantDate: null,
  children: [],
}

export const shelterAdaptationGrantCases = defineCases('shelter-adaptation-grant', [
  {
    name: 'three months in a shelter, alone',
    asOf: ASOF,
    facts: stayed,
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 8_000, max: 8_000 },
  },
  {
    name: 'with one child',
    asOf: ASOF,
    facts: { ...stayed, children: [child] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 9_000, max: 9_000 },
  },
  {
    name: 'with two children',
    asOf: ASOF,
    facts: { ...stayed, children: [child, child] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 10_000, max: 10_000 },
  },
  {
    name: 'with three children: no more than two count',
    asOf: ASOF,
    facts: { ...stayed, children: [child, child, child] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 10_000, max: 10_000 },
  },
  {
    name: 'a child that is not with her',
    asOf: ASOF,
    facts: { ...stayed, children: [child, { ...child, livesWithApplicant: false }] },
    verdict: 'eligible',
    amount: { unit: 'ILS once', min: 9_000, max: 9_000 },
  },
  {
    name: 'children not told: no sum yet',
    asOf: ASOF,
    facts: { ...stayed, children: undefined },
    verdict: 'eligible',
    amount: null,
  },
  { name: '60 days', asOf: ASOF, facts: { ...stayed, shelterStayDays: 60 }, verdict: 'eligible' },
  {
    name: '59 days',
    asOf: ASOF,
    facts: { ...stayed, shelterStayDays: 59 },
    verdict: 'ineligible',
    conditions: { stay: 'no' },
  },
  {
    name: 'six months in a transitional flat',
    asOf: ASOF,
    facts: { ...stayed, shelterStayDays: 20, transitionApartmentMonths: 6 },
    verdict: 'eligible',
    conditions: { stay: 'yes' },
  },
  {
    name: 'five months in a transitional flat only',
    asOf: ASOF,
    facts: { ...stayed, shelterStayDays: 0, transitionApartmentMonths: 5 },
    verdict: 'ineligible',
  },
  {
    name: 'shelter and flat only add up together: a person',
    asOf: ASOF,
    facts: { ...stayed, shelterStayDays: 40, transitionApartmentMonths: 5 },
    verdict: 'askPerson',
    conditions: { stay: 'person' },
  },
  {
    name: 'the first day on which a transitional flat counts',
    asOf: '2018-01-03',
    facts: { ...stayed, shelterStayDays: 0, transitionApartmentMonths: 8 },
    verdict: 'eligible',
  },
  {
    name: 'the day before',
    asOf: '2018-01-02',
    facts: { ...stayed, shelterStayDays: 0, transitionApartmentMonths: 8 },
    verdict: 'ineligible',
  },
  {
    name: 'went back',
    asOf: ASOF,
    facts: { ...stayed, returnedToViolentHome: true },
    verdict: 'ineligible',
    conditions: { 'not-returned': 'no' },
  },
  {
    name: 'an earlier grant, five years ago to the day',
    asOf: ASOF,
    facts: { ...stayed, lastAdaptationGrantDate: '2021-06-01' },
    verdict: 'eligible',
  },
  {
    name: 'a day less',
    asOf: ASOF,
    facts: { ...stayed, lastAdaptationGrantDate: '2021-06-02' },
    verdict: 'ineligible',
    conditions: { repeat: 'no' },
  },
  {
    name: 'nothing told',
    asOf: ASOF,
    facts: {},
    verdict: 'needsInfo',
    missing: ['shelterStayDays', 'transitionApartmentMonths', 'returnedToViolentHome', 'lastAdaptationGrantDate'],
  },
  {
    name: 'a short stay, the flat not told',
    asOf: ASOF,
    facts: { ...stayed, shelterStayDays: 30, transitionApartmentMonths: undefined },
    verdict: 'needsInfo',
    missing: ['transitionApartmentMonths'],
  },
  {
    name: 'never in a shelter',
    asOf: ASOF,
    facts: { shelterStayDays: 0, transitionApartmentMonths: 0 },
    verdict: 'ineligible',
  },
])

/**
 * Households as they might live in the country, for trying the interview and for comparing two versions of the law: the broad lines
 * (age, family, work, income, home) fit together, everything else is mostly "no" and now and then anything. The shares are rough
 * guesses of ours, not statistics; nothing that a resident sees is made of them.
 */
import type { Catalogue } from '~/engine/catalogue'
import { formatDay } from '~/engine/date'
import type { FactRecord, FactType, FactTypes, FactValue } from '~/engine/facts'
import type { Figures } from '~/engine/parameters'
import { samplerOf } from '~/engine/sample'
import { LISTS, type Topic } from '~/interview/topics'
import { type Draw, drawFrom } from './draw'
import { plainAnswer, plainAnswers } from './plain-answers'

/** How often a question that most people answer with "no" has another answer. */
const UNUSUAL = 0.05

/** How often a household has to do with a topic at all, where nothing else tells. What its box names is otherwise not so. */
const TOUCHED: Readonly<Record<string, number>> = {
  baby: 0.08, injury: 0.03, olderPerson: 0.05, reserve: 0.08, debts: 0.1, home: 0.05,
}

const allTopics: readonly (readonly [string, Topic])[] = Object.values(LISTS).flatMap((topics) => Object.entries(topics))

const YEAR = 365.25
const PENSION_AGE = 67

type Facts = Record<string, FactValue>

interface Person {
  readonly age: number
  readonly employment: string
  readonly income: number
}

const WORKING: readonly (readonly [string, number])[] = [
  ['employee', 68], ['selfEmployed', 9], ['unemployed', 7], ['notWorking', 13], ['student', 3],
]

function drawPerson(draw: Draw, age: number): Person {
  const employment = age >= PENSION_AGE ? draw.among([['retired', 85], ['employee', 12], ['selfEmployed', 3]]) : age < 21 ? draw.among([['soldier', 5], ['student', 3], ['employee', 2]]) : draw.among(WORKING)
  const income = employment === 'employee' ? draw.money(8500) : employment === 'selfEmployed' ? draw.money(9000) : 0
  return { age, employment, income }
}

export interface Population {
  /** A household with every fact of the catalogue answered that it would know. */
  household(): FactRecord
}

/** @param random numbers from 0 to 1, of a fixed seed where a household is to be made again */
export function populationOf(catalogue: Catalogue, figures: Figures, random: () => number): Population {
  const draw = drawFrom(random)
  const sampler = samplerOf(catalogue, figures, random)
  const daysAgo = (days: number) => formatDay(figures.asOf - Math.round(days))
  const bornAt = (age: number) => daysAgo((age + random()) * YEAR)

  const mostlyPlain = (types: FactTypes, any: FactRecord): Facts => {
    const facts: Facts = {}
    for (const [id, value] of Object.entries(any)) {
      const type = types[id] as FactType
      const plain = plainAnswer(type)
      if (value !== undefined) facts[id] = plain === undefined || draw.chance(UNUSUAL) ? value : plain
    }
    return facts
  }

  const spouseOf = (applicant: Person): FactRecord => {
    const type = catalogue.facts['spouse']
    const spouse = drawPerson(draw, Math.max(19, applicant.age + draw.between(-5, 5)))
    return {
      ...(type?.type === 'object' ? plainAnswers(type.fields) : {}),
      birthDate: bornAt(spouse.age), sex: draw.among([['female', 1], ['male', 1]]), residency: 'citizen', immigrantStatus: 'none',
      employment: spouse.employment, monthlyWorkIncome: spouse.income, weeklyWorkHours: spouse.income > 0 ? draw.between(15, 45) : 0,
      currentBenefits: spouse.age >= PENSION_AGE ? ['old-age-pension'] : [],
    }
  }

  const childOf = (age: number): FactRecord => {
    const type = catalogue.facts['children']
    return {
      ...(type?.type === 'objects' ? plainAnswers(type.fields) : {}),
      birthDate: bornAt(age), livesWithApplicant: draw.chance(0.93), residency: 'citizen', bornInIsrael: draw.chance(0.95),
      inSchool: age >= 3 && age < 18,
    }
  }

  return {
    household() {
      const age = draw.among([[draw.between(19, 24), 10], [draw.between(25, 44), 42], [draw.between(45, 66), 28], [draw.between(67, 92), 20]])
      const applicant = drawPerson(draw, age)
      const maritalStatus = age < 24 ? draw.among([['single', 9], ['married', 1]]) : draw.among([['married', 55], ['single', 17], ['divorced', 14], ['commonLaw', 4], ['separated', 3], ['widowed', age > 60 ? 20 : 2]])
      const hasSpouse = ['married', 'commonLaw', 'separated'].includes(maritalStatus)
      const childCount = age < 22 || age > 62 ? 0 : maritalStatus === 'single' ? draw.among([[0, 9], [1, 1]]) : draw.among([[0, 25], [1, 18], [2, 22], [3, 18], [4, 9], [5, 8]])
      const children = Array.from({ length: childCount }, () => childOf(draw.between(0, Math.min(23, age - 20))))
      const housing = draw.among([['owner', 58], ['renter', 28], ['publicHousing', 5], ['withFamily', 7], ['homeless', 0.4], ['shelter', 0.2], ['absorptionCentre', 0.5], ['institution', 0.9]])
      const isOleh = draw.chance(0.14)
      const isWorking = applicant.income > 0
      const isLimited = draw.chance(age > 60 ? 0.25 : 0.1)
      const debts = draw.chance(0.1)
      const untouched = (topic: Topic, share: number): FactRecord => (draw.chance(share) ? {} : topic.without)
      const apart = Object.assign({}, ...allTopics.map(([id, topic]) => untouched(topic, TOUCHED[id] ?? (id === 'health' && isLimited ? 1 : 0)))) as FactRecord
      const benefits = [
        ...(age >= PENSION_AGE ? ['old-age-pension'] : []), ...(childCount > 0 && draw.chance(0.9) ? ['child-allowance'] : []),
        ...(isLimited && age < PENSION_AGE && draw.chance(0.3) ? ['general-disability-pension'] : []),
      ]
      const lastWorkDay = isWorking ? null : daysAgo(draw.between(5, applicant.employment === 'unemployed' ? 400 : 4000))
      return {
        ...mostlyPlain(catalogue.facts, sampler.household(1)), ...apart,
        birthDate: bornAt(age), sex: draw.among([['female', 1], ['male', 1]]), maritalStatus,
        residency: draw.among([['citizen', 93], ['permanentResident', 4], ['temporaryResident', 2], ['noStatus', 1]]),
        residentSince: bornAt(Math.max(0, age - 1)), immigrantStatus: isOleh ? 'oleh' : 'none', aliyahDate: daysAgo(draw.between(30, 30 * 365)),
        spouse: hasSpouse ? spouseOf(applicant) : null, children, otherDependants: [], householdSize: 1 + childCount + (hasSpouse ? 1 : 0),
        employment: applicant.employment, monthlyWorkIncome: applicant.income, monthlyNetWage: Math.round(applicant.income * 0.85),
        lastMonthlyWage: applicant.income, averageWage3Months: applicant.income, averageWage6Months: applicant.income,
        weeklyWorkHours: isWorking ? draw.between(12, 45) : 0, jobStartDate: daysAgo(draw.between(420, 5000)), lastWorkDay,
        monthlyPensionIncome: age >= PENSION_AGE && draw.chance(0.5) ? draw.money(3500) : 0,
        registeredJobSeeker: applicant.employment === 'unemployed', workMonthsInLast18: isWorking ? draw.between(6, 18) : draw.between(0, 14),
        reasonLeftWork: draw.among([['dismissed', 5], ['resigned', 3], ['resignedJustified', 1], ['contractEnded', 1]]),
        savings: draw.chance(0.4) ? draw.money(30000) : 0, vehicleCount: draw.among([[0, 40], [1, 45], [2, 15]]),
        housing, ownsHome: housing === 'owner', ownedHomeInPast: housing === 'owner' || draw.chance(0.1), monthlyRent: housing === 'renter' ? draw.money(3800) : 0,
        leaseInOwnName: housing === 'renter', paysArnona: housing === 'owner' || housing === 'renter' || housing === 'publicHousing',
        homeAreaSqm: draw.between(35, 140), monthlyArnona: draw.money(450), householdIncomePrevYear: draw.money(14000),
        electricityContractInOwnName: housing !== 'withFamily', healthFund: draw.among([['clalit', 5], ['maccabi', 3], ['meuhedet', 1], ['leumit', 1]]),
        healthLimitsWork: isLimited, hasDisability: isLimited && draw.chance(0.6), chronicIllness: isLimited && draw.chance(0.5),
        executionFilesOpen: debts ? draw.between(1, 4) : 0, executionFileTypes: debts ? ['judgment'] : [], totalDebt: debts ? draw.money(40000) : 0,
        affordableMonthlyPayment: debts ? draw.between(0, 12) * 100 : 0, debtKinds: debts ? ['consumer'] : [],
        currentBenefits: benefits, abroadNow: false,
      }
    },
  }
}

import { describe, expect, it } from 'vitest'
import type { RightCases } from '~/engine/cases'
import { defineCatalogue } from '~/engine/catalogue'
import { type CompiledCatalogue, compileCatalogue } from '~/engine/compile'
import { parseDay } from '~/engine/date'
import type { FactRecord, FactValue } from '~/engine/facts'
import { figuresOn } from '~/engine/parameters'
import { catalogue } from '.'

/** Nobody told it: over all cases of all rights, a fact that is left out never makes a right a certain no. */

const modules = import.meta.glob<Record<string, RightCases>>('./*/*.cases.ts', { eager: true })

/**
 * Where a fact that is left out may leave a no behind, and why. Each line is a right and the facts of it; a fact stands for what is in
 * it as well (`spouse` for `spouse.birthDate`).
 */
interface Exception {
  readonly because: string
  readonly of: Readonly<Record<string, readonly string[]>>
}

const EXCEPTIONS: readonly Exception[] = [
  {
    because: 'a right that follows another is a certain no when that one is, and its benefit is not known to be held',
    of: {
      'disability-card': ['currentBenefits'], 'health-copay-relief': ['currentBenefits'], 'mobility-allowance': ['currentBenefits'],
      'senior-housing': ['currentBenefits'],
    },
  },
  {
    because: 'a couple is examined together until one of them comes forward in fear of the other; nobody is asked that for a sum',
    of: { 'income-support': ['violenceAtHome'], 'old-age-income-supplement': ['violenceAtHome'] },
  },
  {
    because: 'the regulations look at whoever holds the flat; what is told of the spouse is a hint that the bill may be in that name',
    of: { 'arnona-discount': ['spouse'] },
  },
  {
    because: 'no ground of the law: a hardship that makes a person look for another way once it is told',
    of: { 'health-copay-relief': ['householdNeeds'] },
  },
  {
    because: 'the question has no "none of these": who did not choose one of its answers has said so',
    of: { 'public-housing-purchase': ['tenantEvent'], 'tenant-fair-rental': ['tenantProblem'] },
  },
  {
    because: 'of a benefit that is no longer received nobody is asked since when it was paid',
    of: { 'public-housing': ['benefitSince'] },
  },
  {
    because: 'the job goes on as far as was told: the law protects from an end of it, which has to be told',
    of: { 'pregnancy-job-protection': ['hearingDate', 'reasonLeftWork', 'resignReason', 'unpaidLeaveByEmployer', 'dismissalLetterDate'] },
  },
  {
    because: 'the other answer about the family speaks: a spouse of whom was told, or that there is none',
    of: {
      'afternoon-care-subsidy': ['maritalStatus'], 'long-term-care-benefit': ['maritalStatus'], 'special-old-age-benefit': ['maritalStatus'],
    },
  },
  {
    because: 'who says to be married is not asked about the death of a spouse or about a file to end the marriage',
    of: {
      'single-parent-rights': ['livesApartFromSpouseSince', 'divorceProceedingsSince'], 'study-grant': ['spouseDeathDate'],
      'survivors-grant': ['spouseDeathDate'], 'survivors-pension': ['spouseDeathDate'],
    },
  },
  {
    because: 'who says not to work, to learn nothing or to have no disability is not asked for its hours, sums and papers',
    of: {
      'day-care-subsidy': [
        'monthlyWorkIncome', 'weeklyWorkHours', 'spouse.monthlyWorkIncome', 'spouse.weeklyWorkHours', 'employmentServiceExemptReason',
      ],
      'health-copay-relief': ['accidentKind', 'children[].needsWheelchair', 'children[].diagnoses'],
      'oleh-subsistence': ['blindCertificate'],
    },
  },
  {
    because: 'a rate or a percentage that is told says that the benefit is held; the list of benefits says that it is not',
    of: {
      'disability-card': ['workDisabilityPercent'], 'disabled-child-benefit': ['children[].disabledChildRate'],
      'income-support': ['children[].disabledChildRate'], 'old-age-income-supplement': ['children[].disabledChildRate'],
    },
  },
  {
    because: 'where the fact is not told another one is read in its place: the age for the grade, the days of arrival for each other',
    of: {
      'old-age-pension': ['immigrantStatus', 'aliyahDate', 'residentSince'], 'special-old-age-benefit': ['immigrantStatus'],
      'public-housing': ['countedChildren'], 'school-payments-scholarship': ['children[].grade'], 'study-grant': ['children[].grade'],
      'mobility-allowance': ['inCareInstitution'], 'rent-assistance-income-test': ['monthlyWorkHours', 'spouse.monthlyWorkHours'],
      'severance-pay': ['childBirthDate'], 'pregnancy-job-protection': ['housing'],
    },
  },
  {
    because: 'what was told of the rest says no; only this answer, once it is told, opens a door beside it',
    of: {
      'income-support': ['employmentServiceExemptReason'], 'study-grant': ['employmentServiceExemptReason'],
      'rent-assistance-income-test': ['maintenanceJudgment', 'spouse.workIncapacityPercent'],
      'returning-resident-health-wait': ['aliyahDate', 'yearsAbroadBeforeReturn'],
    },
  },
]

function isExcepted(right: string, path: string): boolean {
  return EXCEPTIONS.some(({ of }) => (of[right] ?? []).some((fact) => path === fact || path.startsWith(`${fact}.`)))
}

type Without = readonly [path: string, facts: FactRecord]

function isRecord(value: FactValue | undefined): value is FactRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The facts with one of them left out, each in turn; also those of the spouse and of each child. */
function withoutEach(facts: FactRecord): Without[] {
  return Object.entries(facts).flatMap(([fact, value]): Without[] => {
    if (value === undefined) return []
    const { [fact]: _left, ...rest } = facts
    const whole: Without = [fact, rest]
    if (isRecord(value)) return [whole, ...withoutEach(value).map(([path, so]): Without => [`${fact}.${path}`, { ...facts, [fact]: so }])]
    if (!Array.isArray(value)) return [whole]
    const items = value as readonly FactValue[]
    const ofItems = items.flatMap((item, index) =>
      isRecord(item)
        ? withoutEach(item).map(([path, so]): Without => [
            `${fact}[].${path}`, { ...facts, [fact]: items.map((each, place) => (place === index ? so : each)) as FactValue },
          ])
        : [])
    return [whole, ...ofItems]
  })
}

/** The verdict about one right, with those that it follows. */
function verdictsAbout(right: string): (asOf: string, facts: FactRecord) => string {
  const wanted = new Set([...(catalogue.followed.get(right) ?? []), right])
  const own = defineCatalogue(catalogue.facts, catalogue.rights.filter(({ id }) => wanted.has(id)), catalogue)
  const byDay = new Map<string, CompiledCatalogue>()
  return (asOf, facts) => {
    const compiled = byDay.get(asOf) ?? compileCatalogue(own, figuresOn(own.parameters, own.tables, parseDay(asOf) as number))
    byDay.set(asOf, compiled)
    return compiled.verdicts(compiled.read(facts)).at(-1) as string
  }
}

/** What becomes a no in a right's cases when it is left out: paths, each with the first case that shows it. */
function noForWant({ right, cases }: RightCases): ReadonlyMap<string, string> {
  const verdictOf = verdictsAbout(right)
  const found = new Map<string, string>()
  for (const { name, asOf, facts, verdict } of cases) {
    if (verdict === 'ineligible') continue
    for (const [path, without] of withoutEach(facts)) {
      if (!found.has(path) && verdictOf(asOf, without) === 'ineligible') found.set(path, name)
    }
  }
  return found
}

const sets = Object.values(modules).flatMap((module) => Object.values(module))

describe('silence', () => {
  it('is not "no": a fact that is left out of a case never makes its right a certain no', async () => {
    const wrong: string[] = []
    const used = new Set<string>()
    for (const set of sets) {
      // The runner gets its turn: a test that holds it up for a minute is taken for dead.
      await new Promise((resolve) => setImmediate(resolve))
      for (const [path, name] of noForWant(set)) {
        if (isExcepted(set.right, path)) used.add(`${set.right} ${path}`)
        else wrong.push(`${set.right}: ${name}, without ${path}`)
      }
    }
    const listed = EXCEPTIONS.flatMap(({ of }) => Object.entries(of).flatMap(([right, paths]) => paths.map((path) => `${right} ${path}`)))
    const idle = listed.filter((line) => ![...used].some((each) => each === line || each.startsWith(`${line}.`)))
    expect({ wrong, idle }).toEqual({ wrong: [], idle: [] })
  })
})

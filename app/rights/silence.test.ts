import { describe, expect, it } from 'vitest'
import { type Exception, leaveEachOut, verdictsAbout } from './left-out'

/** Nobody told it: over all cases of all rights, a fact that is left out never makes a right a certain no, nor a certain yes. */

/** Where a fact that is left out may leave a no behind, and why. */
const NO_ALL_THE_SAME: readonly Exception[] = [
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
    because: 'who has no status and names no permit is no resident, by the table of National Insurance; family reunification asks for the permit',
    of: {
      'rehabilitation-basket': ['visaType'], 'general-disability-pension': ['visaType'], 'income-support': ['visaType'],
      'pregnancy-risk-benefit': ['visaType'],
    },
  },
  {
    because: 'what was told of the rest says no; only this answer, once it is told, opens a door beside it',
    of: {
      'income-support': ['employmentServiceExemptReason', 'healthLimitsWork', 'livesApartFromSpouseSince'],
      'study-grant': ['employmentServiceExemptReason'], 'discounted-housing-lottery': ['marriageDate'],
      'arnona-discount': ['workDisabilityPercent'], 'child-allowance': ['spouse', 'spouse.residency'],
      'disability-dependants-supplement': ['children[].inSchool'], 'general-disability-pension': ['workMonthsInLast48'],
      'rent-assistance-income-test': ['maintenanceJudgment', 'spouse.workIncapacityPercent'],
      'returning-resident-health-wait': ['aliyahDate', 'yearsAbroadBeforeReturn'],
      'employer-insolvency-benefit': ['lastWorkDay'], 'child-dental-care': ['birthDate'],
      'afternoon-care-subsidy': ['livesApartFromSpouseSince'],
      'day-care-subsidy': [
        'livesApartFromSpouseSince', 'kibbutzMember', 'medicalDisabilityPercent', 'spouse.employment', 'spouse.kibbutzMember',
        'spouse.medicalDisabilityPercent',
      ],
    },
  },
]

/** Where a fact that is left out may leave a yes behind, and why. */
const YES_ALL_THE_SAME: readonly Exception[] = [
  {
    because: 'what is not told is worked out: the persons of the home, months in the country, hours, the grade by the age, the children counted',
    of: {
      'arnona-discount': ['householdSize'], 'income-support': ['monthsInIsrael'], 'public-housing': ['countedChildren'],
      'rent-assistance-income-test': ['fullTimeJob', 'monthlyWorkHours'], 'afternoon-care-subsidy': ['children[].grade', 'children[].inSchool'],
      'no-status-child-health-insurance': ['children[].abroadSince'], 'disability-card': ['workDisabilityPercent'],
      'minimum-wage': ['hourlyWage', 'wageBasis'], 'pregnancy-job-protection': ['birth.weeks'],
    },
  },
  {
    because: 'the other answer about the family speaks: a spouse of whom was told, or that there is none',
    of: {
      'day-care-subsidy': ['maritalStatus'], 'disability-dependants-supplement': ['maritalStatus'], 'elderly-mortgage-help': ['maritalStatus'],
      'health-copay-relief': ['maritalStatus'], 'income-support': ['maritalStatus'], 'rent-assistance-benefits': ['maritalStatus'],
      'rent-assistance-income-test': ['maritalStatus'], 'shared-no-home-test': ['livesApartFromSpouseSince'],
      'general-disability-pension': ['livesApartFromSpouseSince'],
    },
  },
  {
    because: 'the day on which a spouse died says widowed; only a new marriage, once it is told, sends to a person',
    of: { 'survivors-grant': ['maritalStatus'], 'survivors-pension': ['maritalStatus'] },
  },
  {
    because: 'who tells of the nights in a shelter is taken to be there until another home is told',
    of: { 'shelter-income-support': ['housing'] },
  },
  {
    because: 'a child has the status of the parent until its own is told',
    of: {
      'child-dental-care': ['children[].residency'], 'day-care-subsidy': ['children[].residency'], 'no-status-schooling': ['children[].residency'],
    },
  },
  {
    because: 'the rule itself does not ask for the residence of the applicant, which another right or a paper has settled: it counts once told',
    of: {
      'child-dental-care': ['residency'], 'day-care-subsidy': ['residency'], 'oleh-health-fund-membership': ['residency'],
      'rent-assistance-income-test': ['residency'], 'study-grant': ['residency'], 'general-disability-pension': ['spouse'],
    },
  },
  {
    because: 'a child lives at home and in Israel until it is told; the child allowance asks about both, and an institution is rare',
    of: {
      'disabled-child-benefit': ['children[].abroadSince', 'children[].livesInInstitution', 'children[].livesWithApplicant'],
      'public-housing': ['children[].livesInInstitution'], 'water-allocation': ['children[].abroadSince'],
      'arnona-discount': ['children', 'children[].livesWithApplicant'],
    },
  },
  {
    because: 'of a single person a pregnancy is her own, and a man says on the first page that he is one',
    of: {
      'rent-assistance-benefits': ['sex'], 'oleh-subsistence': ['sex'], 'pregnancy-job-protection': ['sex'],
      'no-status-child-health-insurance': ['sex'], 'day-care-subsidy': ['sex'],
    },
  },
  {
    because: 'what was told of an employer names one: an order against them, deposits, a drive to work, the first day of the job',
    of: {
      'employer-insolvency-benefit': ['employment'], 'pension-contributions': ['employment'], 'travel-reimbursement': ['employment'],
      'labour-court-claim': ['employment'],
    },
  },
  {
    because: 'who is an employee now and told of no last day is still in the job; who is without work is past it',
    of: { 'labour-court-claim': ['lastWorkDay'], 'unpaid-leave-after-birth': ['lastWorkDay'], 'unemployment-benefit': ['lastWorkDay'] },
  },
  {
    because: 'a dismissal without a day is taken for one of today, a pregnancy without weeks for one that was there, a letter for what it says',
    of: { 'pregnancy-job-protection': ['lastWorkDay', 'pregnancy.weeks', 'reasonLeftWork'] },
  },
  {
    because: 'the trustee confirms the debt; only that nothing is owed is a no',
    of: { 'employer-insolvency-benefit': ['unpaidWages'] },
  },
  {
    because: 'a pension from abroad is asked of those who are retired or came from abroad: of anyone else it counts once it is told',
    of: {
      'legal-aid': ['foreignPensionIncome'], 'public-housing': ['foreignPensionIncome'], 'survivors-pension': ['foreignPensionIncome'],
      'rent-assistance-income-test': ['foreignPensionIncome', 'immigrantStatus'],
    },
  },
  {
    because: 'the law pays no more of the benefit than fits; a higher sum counts once it is told, and so does one paid together with another',
    of: {
      'public-housing': ['benefitAmounts', 'spouse.benefitAmounts'], 'rent-assistance-income-test': ['benefitAmounts'],
      'special-old-age-benefit': ['spouse.benefitAmounts'],
    },
  },
  {
    because: 'the dearest vehicle is described, and a pension is not asked before retirement: that each counts stands beside the result',
    of: { 'income-support': ['monthlyPensionIncome', 'vehicleCount'] },
  },
  {
    because: 'the date on the certificate says that there is one, and the day of arrival speaks for it until it is told',
    of: {
      'day-care-subsidy': ['immigrantStatus', 'spouse.immigrantStatus'], 'special-old-age-benefit': ['immigrantStatus'],
      'old-age-pension': ['spouse.aliyahDate', 'spouse.immigrantStatus', 'spouse.residentSince'],
    },
  },
  {
    because: 'enough hours of class are a criterion wherever they are; where they are changes only the grade',
    of: { 'day-care-subsidy': ['fullTimeStudent', 'spouse.fullTimeStudent', 'studyingUlpan'], 'oleh-subsistence': ['spouse.weeklyStudyHours'] },
  },
  {
    because: 'the certificate, or a lease with a term, is no key-money tenancy',
    of: { 'rent-assistance-raised': ['keyMoneyLease'], 'tenant-fair-rental': ['keyMoneyLease'] },
  },
  {
    because: 'a degree of incapacity shuts this track by the pension it opens, which is asked; set without a pension it counts once it is told',
    of: { 'mobility-allowance': ['workIncapacityPercent'] },
  },
  {
    because: 'the reason that the Employment Service accepts speaks, until the weeks or the children that are told speak against it',
    of: { 'income-support': ['children', 'pregnancy', 'pregnancy.weeks'] },
  },
  {
    because: 'who lives in the home was counted; only a child who is told to be grown is taken off again',
    of: { 'public-housing-transfer': ['children'] },
  },
  {
    because: 'a doubt that speaks once it is told: a debt disputed, a percentage of a child, a part of a post, a day of death, a benefit beside',
    of: {
      'file-consolidation': ['debtDisputed'], 'public-housing': ['children[].permanentDisabilityPercent'],
      'rent-assistance-income-test': ['jobScopePercent'], 'study-grant': ['spouseDeathDate'], 'survivors-pension': ['currentBenefits'],
    },
  },
  {
    because: 'not asked for this right alone: an institution of care, a partner in the home, the day of a journey, a wage that is attached too',
    of: {
      'accident-allowance': ['inCareInstitution'], 'study-grant': ['livesWithPartner'], 'arnona-discount': ['livesWithPartner'], 'removal-of-restrictions': ['travelDate'],
      'protected-benefits': ['wageGarnished'],
    },
  },
]

describe('silence', () => {
  it('is not "no": a fact that is left out of a case never makes its right a certain no', async () => {
    const found = await leaveEachOut((right) => {
      const verdictOf = verdictsAbout(right)
      return {
        concerns: ({ verdict }) => verdict !== 'ineligible',
        isWrong: (asOf, without) => verdictOf(asOf, without) === 'ineligible',
      }
    }, NO_ALL_THE_SAME)
    expect(found).toEqual({ wrong: [], idle: [] })
  })

  /**
   * A case for a person that was not told of does not hold up a yes: it is listed beside it (docs/decisions/0001). So only what the
   * conditions themselves say is looked at.
   */
  it('is not "yes": a fact that is left out of a case never makes its right a certain yes that it was not', async () => {
    const found = await leaveEachOut((right) => {
      const byConditions = verdictsAbout(right, (each) => ({ ...each, askPerson: [] }))
      const verdictOf = verdictsAbout(right)
      return {
        concerns: ({ asOf, facts }) => byConditions(asOf, facts) !== 'eligible',
        isWrong: (asOf, without) => verdictOf(asOf, without) === 'eligible',
      }
    }, YES_ALL_THE_SAME)
    expect(found).toEqual({ wrong: [], idle: [] })
  })
})

/** The household. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'
import { children, deceasedSpouse, maintenanceJudgment, otherDependants, pregnancy, spouse } from './shapes'

export const householdFacts = {
  /** The married or common-law partner, also when living apart; null = asked, none */
  spouse,
  /** Every child under 24 of the applicant or spouse; [] = asked, none */
  children,
  /** Other people who depend on the applicant; [] = asked, none */
  otherDependants,
  /** People who live in the home, the applicant included */
  householdSize: { type: 'number', unit: 'persons', min: 1, sensitivity: 'personal' },
  /** People outside the home whom the applicant supports by maintenance */
  maintenanceDependantsCount: { type: 'number', unit: 'persons', sensitivity: 'personal' },
  /** Dependants by the unemployment definition (spouse by age, child and income; children by s. 238) */
  dependantsCount: { type: 'number', unit: 'persons', sensitivity: 'personal' },
  /** Unmarried children under 21 that the housing rules count, plus foetuses from the week set */
  countedChildren: { type: 'number', unit: 'count', sensitivity: 'none', derived: true },
  /** A judgment gives the children to this parent alone */
  custodyByJudgment: { type: 'boolean', sensitivity: 'sensitive' },
  /** Of the applicant or the spouse; null = asked, none */
  pregnancy,
  /** Of the late spouse */
  spouseDeathDate: { type: 'date', sensitivity: 'sensitive' },
  /** The late spouse, asked of widows and widowers */
  deceasedSpouse,
  /** Months married or living together until the death */
  marriedMonthsAtDeath: { type: 'number', unit: 'months', sensitivity: 'sensitive' },
  livedApartAtDeath: { type: 'boolean', sensitivity: 'sensitive' },
  /** Judgment that somebody must pay maintenance to the applicant or the children; null = asked, none */
  maintenanceJudgment,
  /** Owes child support or alimony by judgment */
  owesMaintenance: { type: 'boolean', sensitivity: 'sensitive' },
  /** Months not paid */
  maintenanceMonthsUnpaid: { type: 'number', unit: 'months', sensitivity: 'sensitive' },
  /** What is missing at home; [] = nothing */
  householdNeeds: { type: 'choices', values: ['food', 'appliances', 'clothing', 'travel', 'assessment', 'dental', 'medical', 'other'], sensitivity: 'sensitive' },
  /** Known to the social services department */
  welfareFileOpen: { type: 'boolean', sensitivity: 'sensitive' },
  /** Day of a request to the department */
  welfareRequestDate: { type: 'date', sensitivity: 'personal' },
  /** Day its answer came; null = no answer yet */
  welfareAnswerDate: { type: 'date', nullable: true, sensitivity: 'personal' },
} as const satisfies FactTypes

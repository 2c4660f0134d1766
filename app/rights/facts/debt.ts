/** Debt, execution, consumer and legal help. Meanings, types and units of the facts; their questions stand in `locales`. */
import type { FactTypes } from '~/engine/facts'

export const debtFacts = {
  /** Open files at the Execution Office; 0 = none */
  executionFilesOpen: { type: 'number', unit: 'count', sensitivity: 'personal' },
  /** Kinds of the open files (the word on the warning letter), each kind once */
  executionFileTypes: { type: 'choices', values: ['judgment', 'bill', 'fixedSumClaim', 'maintenance', 'mortgage', 'pledge', 'performanceOrder'], sensitivity: 'personal' },
  /** Day the warning of the file asked about reached the person */
  executionWarningServedDate: { type: 'date', sensitivity: 'personal' },
  /** Debt in the file asked about, with interest and costs */
  executionDebt: { type: 'money', per: 'once', sensitivity: 'personal' },
  /** All debts together */
  totalDebt: { type: 'money', per: 'once', sensitivity: 'personal' },
  /** What the household can really pay on all debts */
  affordableMonthlyPayment: { type: 'money', per: 'month', sensitivity: 'personal' },
  /** Nothing, or almost nothing, can be paid */
  cannotPay: { type: 'boolean', sensitivity: 'personal' },
  /** Keeps up a payment order or a written agreement */
  payingByOrder: { type: 'boolean', sensitivity: 'personal' },
  /** What totalDebt is made of */
  debtKinds: { type: 'choices', values: ['consumer', 'bank', 'maintenance', 'fine', 'offence', 'tax', 'rent', 'other'], sensitivity: 'sensitive' },
  /** Debts to public bodies; [] = none */
  publicDebtTypes: { type: 'choices', values: ['nii', 'municipality', 'fines', 'tax'], sensitivity: 'personal' },
  /** Year of the oldest such debt */
  debtOldestYear: { type: 'number', unit: 'year', sensitivity: 'personal' },
  /** Thinks that all or part is not owed */
  debtDisputed: { type: 'boolean', sensitivity: 'personal' },
  /** Why */
  debtDisputeReason: { type: 'choice', values: ['paid', 'noConsideration', 'forged', 'stolen', 'contractCancelled', 'notMe', 'badCredit', 'other'], sensitivity: 'personal' },
  /** Paid, settled or released after the judgment */
  debtPaidAfterJudgment: { type: 'boolean', sensitivity: 'personal' },
  /** Has a receipt, transfer, agreement or message */
  paymentProof: { type: 'boolean', sensitivity: 'none' },
  /** Wage **or** bank account attached */
  wageGarnished: { type: 'boolean', sensitivity: 'personal' },
  /** The bank account is attached */
  accountAttached: { type: 'boolean', sensitivity: 'personal' },
  /** For what debt the wage or account is attached */
  attachmentReason: { type: 'choice', values: ['maintenance', 'other'], sensitivity: 'sensitive' },
  /** What money comes into the account */
  protectedIncomeKinds: { type: 'choices', values: ['niiBenefit', 'holocaustPayment', 'conscriptPay', 'wage', 'otherGrant'], sensitivity: 'personal' },
  /** Last day such money came in */
  protectedDepositDate: { type: 'date', sensitivity: 'personal' },
  protectedDepositAmount: { type: 'money', per: 'once', sensitivity: 'personal' },
  /** Someone came, or announced, to take things */
  seizureVisit: { type: 'boolean', sensitivity: 'personal' },
  /** The next step announced */
  urgentStep: { type: 'choice', values: ['eviction', 'sale', 'seizure', 'bank', 'wage', 'arrest', 'none'], sensitivity: 'personal' },
  urgentStepDate: { type: 'date', sensitivity: 'personal' },
  /** Limits laid on the debtor; [] = none */
  restrictionsImposed: { type: 'choices', values: ['exit', 'passport', 'specialRestrictedCustomer', 'companies', 'chargeCards', 'drivingLicence', 'unknown'], sensitivity: 'personal' },
  /** A journey that an exit order blocks */
  travelDate: { type: 'date', sensitivity: 'personal' },
  travelReason: { type: 'text', sensitivity: 'sensitive' },
  /** A notice, claim or judgment to leave the home */
  evictionNotice: { type: 'boolean', sensitivity: 'personal' },
  evictionStage: { type: 'choice', values: ['threat', 'claim', 'judgment', 'execution'], sensitivity: 'personal' },
  /** Day the paper was served */
  evictionServedOn: { type: 'date', sensitivity: 'personal' },
  /** Day set for the eviction */
  evictionDate: { type: 'date', sensitivity: 'personal' },
  /** A registrar or court ordered the sale of the home */
  homeSaleOrdered: { type: 'boolean', sensitivity: 'personal' },
  /** First payment missed and still unpaid; null = none */
  mortgageArrearsSince: { type: 'date', nullable: true, sensitivity: 'personal' },
  /** The bank opened an Execution file */
  mortgageFileOpened: { type: 'boolean', sensitivity: 'personal' },
  receiverAppointedOn: { type: 'date', sensitivity: 'personal' },
  /** The deed waives alternative housing */
  mortgageDeedWaiver: { type: 'boolean', sensitivity: 'none' },
  mortgageTakenOn: { type: 'date', sensitivity: 'none' },
  mortgageRepaymentNov2007: { type: 'money', per: 'month', sensitivity: 'none' },
  /** An order to open insolvency proceedings about oneself; null = none */
  insolvencyOrderDate: { type: 'date', nullable: true, sensitivity: 'personal' },
  /** Was in bankruptcy, insolvency or "limited means" before */
  priorInsolvency: { type: 'boolean', sensitivity: 'personal' },
  /** A bank refused a current account */
  bankRefusedAccount: { type: 'boolean', sensitivity: 'personal' },
  /** Reason the bank gave */
  bankRefusalReason: { type: 'choice', values: ['restricted', 'attachment', 'executionFile', 'insolvency', 'conduct', 'none'], sensitivity: 'personal' },
  /** Cost of the loan, all fees in it */
  loanAnnualCostPercent: { type: 'number', unit: 'percentAYear', sensitivity: 'personal' },
  loanDate: { type: 'date', sensitivity: 'personal' },
  lenderKind: { type: 'choice', values: ['bank', 'cardCompany', 'licensedNonBank', 'private', 'unknown'], sensitivity: 'personal' },
  gotContractCopy: { type: 'boolean', sensitivity: 'none' },
  /** Where the deal was made */
  dealChannel: { type: 'choice', values: ['doorstep', 'distance', 'shop'], sensitivity: 'none' },
  dealDate: { type: 'date', sensitivity: 'none' },
  goodsReceivedDate: { type: 'date', sensitivity: 'none' },
  /** Day the paper with the deal's details came */
  dealDocumentDate: { type: 'date', sensitivity: 'none' },
  /** A talk by phone or chat with the seller */
  dealIncludedConversation: { type: 'boolean', sensitivity: 'none' },
  /** Field in which a lawyer is needed; benefits = against National Insurance (no income test) */
  legalMatter: { type: 'choice', values: ['family', 'housing', 'money', 'labour', 'benefits', 'execution', 'insolvency', 'hospitalisation', 'criminal', 'other'], sensitivity: 'sensitive' },
  /** Last day for a legal step, if known */
  legalDeadline: { type: 'date', sensitivity: 'personal' },
} as const satisfies FactTypes

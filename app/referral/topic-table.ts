/** What a subject of the directory stands for in the catalogue of rights. */
export interface TopicEntry {
  lifeAreas: readonly string[]
  /** Authorities of the catalogue; `any` of them for help with papers as such. */
  authorities: readonly string[] | 'any'
  /** The rights that name this subject first; a place for them is a place for this subject. */
  rights: readonly string[]
  /** Stands for every right of its authorities. */
  wholeAuthority?: true
  /** `danger`: never only an office that opens tomorrow. `onRequest`: no right leads there; shown when asked for. */
  use?: 'danger' | 'onRequest'
}

/** Spelling is one for offices and lines. A new subject is added here first. */
export const TOPICS = {
  rightsRealization: {
    lifeAreas: ['community'],
    authorities: ['municipality'],
    rights: ['shil-advice', 'social-services-file'],
  },
  shil: { lifeAreas: ['community'], authorities: ['municipality'], rights: ['shil-advice'] },
  welfare: {
    lifeAreas: ['community', 'safety'],
    authorities: ['municipality', 'ministry-of-welfare'],
    rights: ['social-services-file', 'material-assistance', 'welfare-appeal', 'welfare-hotline-118'],
    wholeAuthority: true,
  },
  community: { lifeAreas: ['community'], authorities: ['municipality'], rights: ['volunteering-and-national-service'] },
  accompaniment: { lifeAreas: ['community'], authorities: ['municipality'], rights: [] },
  forms: { lifeAreas: ['community'], authorities: 'any', rights: [] },
  letters: { lifeAreas: ['community'], authorities: 'any', rights: [] },
  government: { lifeAreas: ['community'], authorities: 'any', rights: [] },
  complaints: { lifeAreas: ['community'], authorities: 'any', rights: [] },
  municipality: {
    lifeAreas: ['community', 'housing'],
    authorities: ['municipality'],
    rights: ['arnona-discount'],
    wholeAuthority: true,
  },
  appointments: { lifeAreas: ['community'], authorities: ['execution-office'], rights: [] },
  neighbours: { lifeAreas: ['community'], authorities: [], rights: [], use: 'onRequest' },
  mediation: { lifeAreas: ['community'], authorities: [], rights: [], use: 'onRequest' },
  socialChange: { lifeAreas: ['community'], authorities: [], rights: [], use: 'onRequest' },
  nationalInsurance: {
    lifeAreas: ['income', 'work', 'disability', 'family', 'older-age', 'health', 'safety', 'immigration'],
    authorities: ['national-insurance'],
    rights: [],
    wholeAuthority: true,
  },
  incomeSupport: { lifeAreas: ['income'], authorities: ['national-insurance'], rights: ['income-support'] },
  unemployment: {
    lifeAreas: ['work', 'income'],
    authorities: ['national-insurance'],
    rights: ['unemployment-benefit'],
  },
  childAllowance: {
    lifeAreas: ['family'],
    authorities: ['national-insurance'],
    rights: ['child-allowance', 'savings-for-every-child'],
  },
  oldAge: {
    lifeAreas: ['older-age'],
    authorities: ['national-insurance'],
    rights: ['old-age-pension', 'special-old-age-benefit', 'old-age-income-supplement'],
  },
  nursing: {
    lifeAreas: ['older-age', 'health'],
    authorities: ['national-insurance'],
    rights: ['long-term-care-benefit'],
  },
  medicalCommittee: {
    lifeAreas: ['disability', 'health'],
    authorities: ['national-insurance'],
    rights: [
      'general-disability-pension',
      'attendance-allowance',
      'disabled-child-benefit',
      'work-disability-pension',
      'mobility-allowance',
    ],
  },
  hostilities: { lifeAreas: ['safety'], authorities: ['national-insurance'], rights: ['hostile-acts-benefits'] },
  bereaved: {
    lifeAreas: ['safety', 'family'],
    authorities: ['national-insurance'],
    rights: ['hostile-acts-benefits', 'survivors-pension'],
  },
  nationalInsuranceAppeal: {
    lifeAreas: ['income', 'disability'],
    authorities: ['national-insurance', 'labour-court'],
    rights: [],
  },
  seniors: {
    lifeAreas: ['older-age'],
    authorities: ['municipality', 'ministry-of-welfare', 'ministry-of-social-equality', 'national-insurance'],
    rights: ['elder-municipal-services', 'day-centre-for-seniors', 'supportive-community', 'senior-citizens-hotline'],
  },
  holocaustSurvivors: {
    lifeAreas: ['older-age'],
    authorities: ['holocaust-survivors-authority'],
    rights: ['holocaust-survivor-allowance'],
  },
  disability: {
    lifeAreas: ['disability'],
    authorities: ['national-insurance', 'ministry-of-welfare', 'municipality'],
    rights: [
      'general-disability-pension',
      'disability-community-services',
      'supportive-community-disability',
      'disability-card',
    ],
  },
  disabledVeterans: { lifeAreas: ['disability'], authorities: [], rights: [] },
  guardianship: {
    lifeAreas: ['family', 'disability', 'older-age'],
    authorities: ['ministry-of-justice'],
    rights: ['decision-support-guardianship'],
  },
  family: {
    lifeAreas: ['family'],
    authorities: ['municipality', 'ministry-of-welfare'],
    rights: ['social-services-file', 'single-parent-rights', 'toddler-at-risk-day-care'],
  },
  children: {
    lifeAreas: ['family', 'safety'],
    authorities: ['municipality', 'ministry-of-welfare'],
    rights: ['youth-at-risk', 'toddler-at-risk-day-care'],
  },
  education: {
    lifeAreas: ['education'],
    authorities: ['ministry-of-education', 'council-for-higher-education'],
    rights: ['school-payments-scholarship', 'student-aid-fund', 'afternoon-care-subsidy'],
  },
  women: {
    lifeAreas: ['safety', 'family', 'work'],
    authorities: ['ministry-of-welfare'],
    rights: ['domestic-violence-shelter'],
  },
  men: { lifeAreas: ['safety'], authorities: ['ministry-of-welfare'], rights: ['welfare-hotline-118'] },
  violence: {
    lifeAreas: ['safety'],
    authorities: ['ministry-of-welfare', 'municipality'],
    rights: [
      'domestic-violence-shelter',
      'domestic-violence-immediate-aid',
      'rent-assistance-violence',
      'welfare-hotline-118',
    ],
    use: 'danger',
  },
  sexualAssault: {
    lifeAreas: ['safety'],
    authorities: ['ministry-of-welfare'],
    rights: ['welfare-hotline-118'],
    use: 'danger',
  },
  crime: { lifeAreas: ['safety'], authorities: [], rights: [], use: 'danger' },
  emergency: { lifeAreas: ['safety'], authorities: [], rights: [], use: 'danger' },
  suicide: { lifeAreas: ['safety', 'health'], authorities: [], rights: [], use: 'danger' },
  mentalHealth: { lifeAreas: ['health', 'safety'], authorities: [], rights: [] },
  online: { lifeAreas: ['safety'], authorities: [], rights: [] },
  war: {
    lifeAreas: ['safety'],
    authorities: ['national-insurance'],
    rights: ['hostile-acts-benefits', 'reserve-duty-compensation'],
  },
  propertyDamage: { lifeAreas: ['safety'], authorities: ['tax-authority'], rights: [] },
  health: {
    lifeAreas: ['health'],
    authorities: ['health-fund', 'ministry-of-health'],
    rights: [
      'health-copay-relief',
      'child-dental-care',
      'oleh-health-fund-membership',
      'no-status-child-health-insurance',
    ],
  },
  food: { lifeAreas: ['food'], authorities: ['municipality'], rights: ['food-security'] },
  housing: {
    lifeAreas: ['housing'],
    authorities: ['ministry-of-housing', 'landlord', 'courts'],
    rights: ['tenant-fair-rental', 'eviction-defence', 'mortgage-assistance', 'home-adaptation'],
  },
  publicHousing: {
    lifeAreas: ['housing'],
    authorities: ['ministry-of-housing'],
    rights: [
      'public-housing',
      'public-housing-olim',
      'public-housing-transfer',
      'public-housing-continuing-tenant',
      'public-housing-purchase',
      'public-housing-tenant-rights',
    ],
  },
  rentAssistance: {
    lifeAreas: ['housing'],
    authorities: ['ministry-of-housing'],
    rights: [
      'rent-assistance-raised',
      'rent-assistance-benefits',
      'rent-assistance-income-test',
      'rent-assistance-oleh',
      'rent-assistance-homeless',
      'rent-assistance-violence',
    ],
  },
  mortgage: {
    lifeAreas: ['housing', 'debt'],
    authorities: ['ministry-of-housing', 'execution-office'],
    rights: ['mortgage-assistance', 'elderly-mortgage-help', 'mortgage-arrears-protection'],
  },
  immigrants: {
    lifeAreas: ['immigration'],
    authorities: ['ministry-of-aliyah'],
    rights: ['rent-assistance-oleh'],
    wholeAuthority: true,
  },
  status: {
    lifeAreas: ['immigration'],
    authorities: ['population-authority'],
    rights: ['family-reunification-status', 'no-status-emergency-care-and-work'],
  },
  documents: { lifeAreas: ['immigration'], authorities: ['population-authority'], rights: [] },
  foreignWorkers: {
    lifeAreas: ['work', 'immigration'],
    authorities: ['ministry-of-labor'],
    rights: ['agency-and-migrant-workers'],
  },
  employment: {
    lifeAreas: ['work'],
    authorities: ['ministry-of-labor', 'municipality'],
    rights: ['vocational-voucher', 'income-support'],
  },
  labour: {
    lifeAreas: ['work'],
    authorities: ['employer', 'labour-court', 'ministry-of-labor'],
    rights: [
      'minimum-wage',
      'late-wages-and-pay-slip',
      'dismissal-notice',
      'hearing-before-dismissal',
      'severance-pay',
      'recuperation-pay',
      'annual-leave',
      'sick-pay',
      'pension-contributions',
      'travel-reimbursement',
      'overtime-pay',
      'parent-hour',
      'unpaid-leave-after-birth',
      'labour-court-claim',
      'pregnancy-job-protection',
    ],
  },
  youthLabour: { lifeAreas: ['work'], authorities: ['employer', 'ministry-of-labor'], rights: ['minimum-wage'] },
  discrimination: {
    lifeAreas: ['work', 'disability'],
    authorities: ['ministry-of-labor', 'ministry-of-justice'],
    rights: ['pregnancy-job-protection', 'hearing-before-dismissal'],
  },
  pension: {
    lifeAreas: ['work', 'older-age'],
    authorities: ['employer', 'capital-market-authority'],
    rights: ['pension-contributions'],
  },
  insurance: { lifeAreas: ['community', 'debt'], authorities: ['capital-market-authority'], rights: [] },
  taxes: {
    lifeAreas: ['income', 'work'],
    authorities: ['tax-authority'],
    rights: ['oleh-tax-credit-points', 'oleh-customs-relief'],
  },
  taxRefund: { lifeAreas: ['income', 'work'], authorities: ['tax-authority'], rights: ['oleh-tax-credit-points'] },
  workGrant: { lifeAreas: ['work', 'income'], authorities: ['tax-authority'], rights: ['work-grant'] },
  debts: {
    lifeAreas: ['debt'],
    authorities: ['execution-office', 'insolvency-commissioner-office'],
    rights: [
      'instalment-order',
      'file-consolidation',
      'protected-wage',
      'protected-benefits',
      'protected-belongings',
      'objection-to-bill-or-claim',
      'paid-claim',
      'stay-of-proceedings',
      'removal-of-restrictions',
      'maintenance-debt-execution',
      'home-sale-protection',
      'insolvency-low-debt',
      'insolvency-commissioner',
      'insolvency-discharge',
    ],
  },
  familyFinance: {
    lifeAreas: ['debt', 'income'],
    authorities: ['municipality'],
    rights: ['file-consolidation', 'insolvency-low-debt'],
  },
  execution: { lifeAreas: ['debt', 'housing'], authorities: ['execution-office'], rights: [], wholeAuthority: true },
  fines: { lifeAreas: ['debt'], authorities: ['execution-office'], rights: ['public-debt-arrangement'] },
  insolvency: {
    lifeAreas: ['debt'],
    authorities: ['insolvency-commissioner-office', 'courts'],
    rights: ['insolvency-commissioner', 'insolvency-discharge'],
  },
  banking: {
    lifeAreas: ['debt'],
    authorities: ['bank-of-israel'],
    rights: ['credit-balance-bank-account', 'fair-credit-protection'],
  },
  consumer: {
    lifeAreas: ['debt', 'community'],
    authorities: ['consumer-authority'],
    rights: ['doorstep-sale-cancellation'],
  },
  legalAid: {
    lifeAreas: ['community', 'debt', 'housing', 'family', 'work'],
    authorities: ['ministry-of-justice'],
    rights: ['legal-aid'],
  },
  proBono: { lifeAreas: ['community', 'debt', 'family'], authorities: ['bar-association'], rights: ['bar-pro-bono'] },
  legalReferral: {
    lifeAreas: ['community'],
    authorities: ['bar-association', 'ministry-of-justice'],
    rights: ['legal-aid', 'bar-pro-bono'],
  },
  criminal: { lifeAreas: ['community'], authorities: [], rights: [] },
  releasedPrisoners: {
    lifeAreas: ['community', 'housing'],
    authorities: ['ministry-of-welfare'],
    rights: ['social-services-file'],
  },
} as const satisfies Record<string, TopicEntry>

/** The catalogue: every right, in the order of the authorities. */
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { factTypes } from './facts'
import { fileConsolidation } from './execution-office/file-consolidation'
import { instalmentOrder } from './execution-office/instalment-order'
import { protectedBenefits } from './execution-office/protected-benefits'
import { protectedWage } from './execution-office/protected-wage'
import { stayOfProceedings } from './execution-office/stay-of-proceedings'
import { publicHousing } from './housing/public-housing'
import { rentAssistanceBenefits } from './housing/rent-assistance-benefits'
import { rentAssistanceHomeless } from './housing/rent-assistance-homeless'
import { rentAssistanceIncomeTest } from './housing/rent-assistance-income-test'
import { rentAssistanceOleh } from './housing/rent-assistance-oleh'
import { rentAssistanceRaised } from './housing/rent-assistance-raised'
import { rentAssistanceViolence } from './housing/rent-assistance-violence'
import { absorptionBasket } from './immigration/absorption-basket'
import { legalAid } from './legal/legal-aid'
import { arnonaDiscount } from './municipality/arnona-discount'
import { childAllowance } from './national-insurance/child-allowance'
import { disabilityDependantsSupplement } from './national-insurance/disability-dependants-supplement'
import { generalDisabilityPension } from './national-insurance/general-disability-pension'
import { incomeSupport } from './national-insurance/income-support'
import { longTermCareBenefit } from './national-insurance/long-term-care-benefit'
import { maternityAllowance } from './national-insurance/maternity-allowance'
import { oldAgeIncomeSupplement } from './national-insurance/old-age-income-supplement'
import { oldAgePension } from './national-insurance/old-age-pension'
import { unemploymentBenefit } from './national-insurance/unemployment-benefit'
import { sharedFigures } from './shared/figures'
import { retirementTables } from './shared/retirement-age'

export const catalogue: Catalogue = defineCatalogue(
  factTypes,
  [
    incomeSupport,
    unemploymentBenefit,
    childAllowance,
    maternityAllowance,
    generalDisabilityPension,
    disabilityDependantsSupplement,
    oldAgePension,
    oldAgeIncomeSupplement,
    longTermCareBenefit,
    publicHousing,
    rentAssistanceRaised,
    rentAssistanceBenefits,
    rentAssistanceIncomeTest,
    rentAssistanceOleh,
    rentAssistanceHomeless,
    rentAssistanceViolence,
    arnonaDiscount,
    instalmentOrder,
    fileConsolidation,
    protectedWage,
    protectedBenefits,
    stayOfProceedings,
    legalAid,
    absorptionBasket,
  ],
  { parameters: sharedFigures, tables: retirementTables },
)

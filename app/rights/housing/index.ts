/** Rights: Ministry of Construction and Housing, housing companies, landlords. */
import type { Right } from '~/engine/right'
import { discountedHousingLottery } from './discounted-housing-lottery'
import { elderlyMortgageHelp } from './elderly-mortgage-help'
import { evictionDefence } from './eviction-defence'
import { homeAdaptation } from './home-adaptation'
import { keyMoneyTenant } from './key-money-tenant'
import { mortgageArrearsProtection } from './mortgage-arrears-protection'
import { mortgageAssistance } from './mortgage-assistance'
import { publicHousing } from './public-housing'
import { publicHousingContinuingTenant } from './public-housing-continuing-tenant'
import { publicHousingOlim } from './public-housing-olim'
import { publicHousingPurchase } from './public-housing-purchase'
import { publicHousingTenantRights } from './public-housing-tenant-rights'
import { publicHousingTransfer } from './public-housing-transfer'
import { rentAssistanceBenefits } from './rent-assistance-benefits'
import { rentAssistanceHomeless } from './rent-assistance-homeless'
import { rentAssistanceIncomeTest } from './rent-assistance-income-test'
import { rentAssistanceOleh } from './rent-assistance-oleh'
import { rentAssistanceRaised } from './rent-assistance-raised'
import { rentAssistanceViolence } from './rent-assistance-violence'
import { seniorHousing } from './senior-housing'
import { sharedNoHomeTest } from './shared-no-home-test'
import { tenantFairRental } from './tenant-fair-rental'

export const housingRights: readonly Right[] = [
  sharedNoHomeTest,
  publicHousing,
  publicHousingOlim,
  rentAssistanceRaised,
  rentAssistanceBenefits,
  rentAssistanceIncomeTest,
  rentAssistanceOleh,
  rentAssistanceHomeless,
  rentAssistanceViolence,
  publicHousingTransfer,
  publicHousingContinuingTenant,
  publicHousingPurchase,
  publicHousingTenantRights,
  seniorHousing,
  mortgageAssistance,
  discountedHousingLottery,
  mortgageArrearsProtection,
  elderlyMortgageHelp,
  homeAdaptation,
  tenantFairRental,
  keyMoneyTenant,
  evictionDefence,
]

/** The catalogue: every right, by the authority or the part of life it belongs to. */
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { debtRights } from './debt'
import { educationRights } from './education'
import { executionOfficeRights } from './execution-office'
import { healthRights } from './health'
import { housingRights } from './housing'
import { immigrationRights } from './immigration'
import { insolvencyRights } from './insolvency'
import { legalRights } from './legal'
import { municipalityRights } from './municipality'
import { nationalInsuranceRights } from './national-insurance'
import { taxAuthorityRights } from './tax-authority'
import { transportRights } from './transport'
import { utilitiesRights } from './utilities'
import { welfareRights } from './welfare'
import { workRights } from './work'
import { factTypes } from './facts'
import { sharedFigures } from './shared/figures'
import { retirementTables } from './shared/retirement-age'

export const catalogue: Catalogue = defineCatalogue(
  factTypes,
  [
    ...nationalInsuranceRights,
    ...housingRights,
    ...municipalityRights,
    ...executionOfficeRights,
    ...insolvencyRights,
    ...debtRights,
    ...legalRights,
    ...workRights,
    ...immigrationRights,
    ...taxAuthorityRights,
    ...transportRights,
    ...healthRights,
    ...utilitiesRights,
    ...welfareRights,
    ...educationRights,
  ],
  { parameters: sharedFigures, tables: retirementTables },
)

/** The catalogue: every right, in the order of the authorities. */
import { type Catalogue, defineCatalogue } from '~/engine/catalogue'
import { factTypes } from './facts'
import { childAllowance } from './national-insurance/child-allowance'
import { sharedFigures } from './shared/figures'
import { retirementTables } from './shared/retirement-age'

export const catalogue: Catalogue = defineCatalogue(factTypes, [childAllowance], {
  parameters: sharedFigures,
  tables: retirementTables,
})

/**
 * The catalogue: every right, by the authority or the part of life it belongs to. `catalogue` is the law in force: what the code says,
 * with the figures that were published since (`putInForce`). It is a live binding: read it when it is needed, and keep nothing that was
 * made of its figures without keeping the catalogue beside it.
 */
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
import { NO_OVERRIDES, type Overrides, withOverrides } from './overrides'
import { sharedFigures } from './shared/figures'
import { retirementTables } from './shared/retirement-age'

/** The law as the code says it. */
export const lawOfCode: Catalogue = defineCatalogue(
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

export let catalogue: Catalogue = lawOfCode

let published: Overrides = NO_OVERRIDES

/** Takes published figures into the law of this process, in place of those published before. */
export function putInForce(overrides: Overrides): void {
  published = overrides
  catalogue = withOverrides(lawOfCode, overrides)
}

/** The published figures in force. */
export function publishedFigures(): Overrides {
  return published
}

/** The figures that stand for themselves, as they are in force; all others stand with their right. */
export function sharedInForce(): Pick<Catalogue, 'parameters' | 'tables'> {
  const of = <T>(all: Readonly<Record<string, T>>, ids: object) => Object.fromEntries(Object.keys(ids).map((id) => [id, all[id] as T]))
  return { parameters: of(catalogue.parameters, sharedFigures), tables: of(catalogue.tables, retirementTables) }
}

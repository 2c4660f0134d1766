/**
 * חדלות פירעון לחייב בסכום נמוך · Insolvency at the Execution Office, for small debts. Insolvency and Economic
 * Rehabilitation Law 2018 ss. 2, 104(b), 187 ff.; Execution Law s. 7A2.
 */
import { any, isTrue, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import {
  cannotPayInTime, floorReached, hasBeenInProceedings, hasSpecialDebts, inFloorBand, inSplitBand, insolvencyFigures,
  linkToIsrael, upToSplit,
} from './insolvency-low-debt-entry'

const LOW_DEBT_TRACK = cite('insolvency-law', '187')

export const insolvencyLowDebt = defineRight({
  id: 'insolvency-low-debt',
  kind: 'entitlement',
  authority: 'execution-office',
  areas: ['debt'],
  topics: ['execution', 'debts', 'legalAid', 'familyFinance'],
  parameters: insolvencyFigures,
  conditions: [
    condition('natural-person', [LOW_DEBT_TRACK], yes),
    condition('debt-floor', [LOW_DEBT_TRACK], floorReached),
    condition('debt-up-to-split', [LOW_DEBT_TRACK], upToSplit),
    condition('link-to-israel', [cite('insolvency-law')], linkToIsrael),
    condition('insolvent', [cite('insolvency-law', '2'), cite('execution-law', '7A2')], cannotPayInTime),
    authorityDecides('good-faith', [cite('insolvency-law', '104(b)')]),
  ],
  askPerson: [
    tellIf('near-threshold', any(inFloorBand, inSplitBand)),
    tellIf('owns-home', isTrue('ownsHome')),
    tellIf('special-debts', hasSpecialDebts),
    tellIf('earlier-proceedings', hasBeenInProceedings),
  ],
  amounts: [],
  claim: { links: [], phones: ['*35592'], forms: [] },
  deadlines: [],
  opensAlso: ['stay-of-proceedings', 'insolvency-discharge', 'legal-aid', 'insolvency-commissioner'],
  documents: ['identity-card', 'debt-list', 'income-proof', 'expenses-proof', 'property-papers', 'bank-statements'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'Kol Zchut, online application for an order at a low debt, 2025; application by hand, 2024',
    'amiram-lawoffice.co.il, 2023; Kol Zchut in Arabic, 2023',
    'im-law.co.il, creditors’ arrangement at the Execution Office',
  ],
  checkedOn: '2026-11-21',
})

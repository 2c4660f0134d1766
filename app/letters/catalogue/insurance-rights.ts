import { catalogue } from '~/rights'

/** The shared note that sends a refused claimant to the labour court. */
const LABOUR_COURT = 'nii-labour-court'

/** Rights on which a claims officer of National Insurance decides, so that the labour court hears the dispute. */
export const INSURANCE_RIGHTS: readonly string[] = catalogue.rights
  .filter(({ authority, notes }) => authority === 'national-insurance' && notes.refused.includes(LABOUR_COURT))
  .map(({ id }) => id)

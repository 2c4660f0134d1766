/**
 * תוכניות לשילוב יוצאי אתיופיה · Programmes for Israelis of Ethiopian origin:
 * longer time limits, and local doors that differ by town.
 */
import { is, yes } from '~/engine/build'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'

const RULES = cite('aliyah-ministry-procedure')
const LONGER_WINDOWS = 'Kol Zchut, vocational voucher and crisis grant for immigrants'

export const ethiopianIsraeliProgrammes = defineRight({
  id: 'ethiopian-israeli-programmes',
  kind: 'service',
  authority: 'ministry-of-aliyah',
  areas: ['immigration', 'community'],
  topics: ['immigrants', 'welfare', 'rightsRealization'],
  parameters: {
    'ethiopian-israeli-programmes.usualYears': inForce(10, 'years', LONGER_WINDOWS, 'secondary'),
    'ethiopian-israeli-programmes.longerYears': inForce(15, 'years', LONGER_WINDOWS, 'secondary'),
  },
  conditions: [
    condition('origin', [RULES], is('ethiopianOrigin', 'self', 'parent')),
    authorityDecides('local', [RULES]),
  ],
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['*2994', '03-9733333'], forms: [] },
  deadlines: [],
  opensAlso: ['social-services-file', 'welfare-appeal'],
  documents: ['identity-card', 'immigrant-certificate'],
  notes: { timeLimits: [], refused: [] },
  sources: [
    'b7net.co.il, on the end of a local programme (about 2018)',
    'Knesset committee, 30 June 2020 (oknesset.org)',
  ],
  checkedOn: '2026-11-21',
})

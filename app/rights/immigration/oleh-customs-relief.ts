/** הקלות מכס לעולה ולתושב חוזר · Customs relief for olim and returning residents. Israel Tax Authority (Customs). */
import { all, any, asOf, atMost, clause, date, is, later, parameter, yes } from '~/engine/build'
import { parseDay } from '~/engine/date'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { inForce } from '../shared/figure'
import { aliyah, hasOlehStatus, holdsA1, sinceAliyahWithin } from './oleh-status'

const RULES = cite('customs-rules')
const OLIM = 'israelishortcut.org, customs for immigrants (undated)'
const RETURNING = 'Kol Zchut, import of household goods by a returning resident'
const UNCONFIRMED = 'general knowledge, to be confirmed with customs'
const figure = (name: string) => parameter(`oleh-customs-relief.${name}`)

const isReturningResident = is('immigrantStatus', 'returningResident')
const goodsOfReturningUntil = later(date('returnDate'), 'months', figure('returningGoodsMonths'))

export const olehCustomsRelief = defineRight({
  id: 'oleh-customs-relief',
  kind: 'entitlement',
  authority: 'tax-authority',
  areas: ['immigration'],
  topics: ['taxes', 'immigrants'],
  parameters: {
    'oleh-customs-relief.carYears': inForce(3, 'years', OLIM, 'secondary'),
    'oleh-customs-relief.carSaleYears': inForce(4, 'years', OLIM, 'secondary'),
    'oleh-customs-relief.goodsYears': inForce(3, 'years', UNCONFIRMED, 'secondary'),
    'oleh-customs-relief.goodsShipments': inForce(3, 'count', UNCONFIRMED, 'secondary'),
    'oleh-customs-relief.returningGoodsMonths': inForce(9, 'months', RETURNING, 'secondary'),
    'oleh-customs-relief.returningShipments': inForce(2, 'count', RETURNING, 'secondary'),
    'oleh-customs-relief.returningScreens': inForce(3, 'count', RETURNING, 'secondary'),
    'oleh-customs-relief.returningNoCarFrom': inForce(parseDay('2012-10-01') as number, 'date', RETURNING, 'secondary'),
  },
  conditions: [
    condition(
      'status-and-window',
      [RULES],
      any(
        clause(
          'oleh-window',
          all(
            hasOlehStatus,
            any(
              clause('oleh-car', sinceAliyahWithin('years', figure('carYears'))),
              clause('oleh-goods', sinceAliyahWithin('years', figure('goodsYears'))),
            ),
          ),
        ),
        clause('returning-window', all(isReturningResident, atMost(asOf, goodsOfReturningUntil))),
        clause('status-a1', holdsA1),
      ),
    ),
    authorityDecides('own-use', [RULES]),
  ],
  askPerson: [tellIf('before-shipping', yes)],
  amounts: [],
  claim: {
    links: ['https://www.israelishortcut.org/Services.aspx?l=1&c=3&id=28'],
    phones: [],
    forms: [],
  },
  deadlines: [
    { id: 'car', on: later(aliyah, 'years', figure('carYears')), when: hasOlehStatus },
    { id: 'returning-goods', on: goodsOfReturningUntil, when: isReturningResident },
  ],
  opensAlso: [],
  documents: ['immigrant-certificate', 'identity-card'],
  notes: { timeLimits: [], refused: [] },
  sources: [RETURNING, OLIM],
  checkedOn: '2026-11-21',
})

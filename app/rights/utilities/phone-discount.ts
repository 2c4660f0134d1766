/** הנחה בחשבון בזק · Landline discount. Rules of the Ministry of Welfare for subscribers of Bezeq. */
import { above, all, any, atLeast, clause, fact, follows, given, includes, isTrue, parameter, some, yes, zero } from '~/engine/build'
import type { NumberExpr, TruthExpr } from '~/engine/expression'
import { authorityDecides, cite, condition, defineRight, tellIf } from '~/engine/right'
import { ifAnswered } from '../shared/answered'
import { inForce } from '../shared/figure'

const ID = 'phone-discount'
const RULES = cite('welfare-ministry-rules')
const DISCOUNT_PAGE = 'Kol Zchut, discount on the Bezeq bill (undated)'

const figure = (name: string): NumberExpr => parameter(`${ID}.${name}`)

const ownPercents: TruthExpr = all(
  atLeast(fact('workIncapacityPercent'), figure('incapacityMin')),
  atLeast(fact('medicalDisabilityPercent'), figure('medicalMin')),
)

const isChildAtFullRate: TruthExpr = atLeast(fact('@.disabledChildRate'), figure('childRateMin'))

const childAtFullRate: TruthExpr = all(
  follows('disabled-child-benefit', ifAnswered('children', some('children', above(given('@.disabledChildRate', zero), zero)))),
  some('children', isChildAtFullRate),
)

export const phoneDiscount = defineRight({
  id: ID,
  kind: 'entitlement',
  authority: 'ministry-of-welfare',
  areas: ['disability', 'income'],
  topics: ['disability', 'welfare'],
  parameters: {
    [`${ID}.incapacityMin`]: inForce(75, '%', DISCOUNT_PAGE, 'old'),
    [`${ID}.medicalMin`]: inForce(80, '%', DISCOUNT_PAGE, 'old'),
    [`${ID}.childRateMin`]: inForce(100, '%', DISCOUNT_PAGE, 'old'),
    [`${ID}.installationShare`]: inForce(50, '%', DISCOUNT_PAGE, 'old'),
    [`${ID}.callDays`]: inForce(10, 'days', DISCOUNT_PAGE, 'old'),
  },
  conditions: [
    condition(
      'ground',
      [RULES],
      any(
        clause('ground-percents', ownPercents),
        clause('ground-child', childAtFullRate),
        clause('ground-blind', isTrue('blindCertificate')),
        clause('ground-dialysis', includes('medicalTreatments', 'dialysis')),
      ),
    ),
    authorityDecides('bezeq-line', [RULES]),
    authorityDecides('still-given', [RULES]),
  ],
  // Whether the discount is still given is not certain: a person asks before anybody counts on it.
  askPerson: [tellIf('person-decides', yes)],
  amounts: [],
  claim: { links: [], phones: ['199'], forms: [] },
  deadlines: [],
  opensAlso: [],
  documents: ['identity-card', 'percent-certificates', 'phone-bill'],
  notes: { timeLimits: [], refused: [] },
  sources: ['Kol Zchut, discount on the Bezeq bill (undated)'],
  checkedOn: '2026-11-21',
})

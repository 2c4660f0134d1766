import { KEPT_DAYS } from '~/appointments/kept-days'
import { SAVED_DAYS } from '~/interview/saved/kept'
import { product } from '~/product'
import type { PageHandle } from './page-head'
import { TextPage } from './text-page'

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('pages:privacy.title'), description: words.t('pages:privacy.lead') }),
}

export default function Privacy() {
  return (
    <TextPage
      name="privacy"
      sections={['withScripts', 'withoutScripts', 'saved', 'appointments', 'choices', 'notKept', 'noOthers', 'delete']}
      values={{ days: product.browserDays, savedDays: SAVED_DAYS, afterDays: KEPT_DAYS }}
    />
  )
}

import { product } from '~/product'
import type { PageHandle } from './page-head'
import { TextPage } from './text-page'

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('pages:privacy.title'), description: words.t('pages:privacy.lead') }),
}

export default function Privacy() {
  return <TextPage name="privacy" sections={['withScripts', 'withoutScripts', 'choices', 'notKept', 'noOthers', 'delete']} values={{ days: product.browserDays }} />
}

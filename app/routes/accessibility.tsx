import type { PageHandle } from './page-head'
import { TextPage } from './text-page'

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('pages:accessibility.title'), description: words.t('pages:accessibility.lead') }),
}

export default function Accessibility() {
  return <TextPage name="accessibility" sections={['done', 'works', 'left', 'tell']} />
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { KEPT_DAYS } from '~/appointments/kept-days'
import { useWords } from '~/i18n/words'
import { hasRefused, uncountedCookie } from '~/insight/counting/refusal'
import { SAVED_DAYS } from '~/interview/saved/kept'
import { MOST_SEEN } from '~/offline/addresses'
import { product } from '~/product'
import { Button } from '~/ui/button'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'
import { TextPage } from './text-page'

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: words.t('pages:privacy.title'), description: words.t('pages:privacy.lead') }),
}

export function loader({ request }: LoaderFunctionArgs) {
  return { isRefused: hasRefused(request.headers.get('Cookie')) }
}

/** Says no to being counted, or takes it back. */
export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const isRefused = (await readForm(request)).get('count') !== 'yes'
  return redirect(`/${language}/privacy#counting`, { headers: { 'Set-Cookie': uncountedCookie(isRefused) } })
}

export default function Privacy() {
  const words = useWords()
  const { isRefused } = useLoaderData<typeof loader>()
  const t = (key: string) => words.t(`pages:privacy.counting.${key}`)
  return (
    <TextPage
      name="privacy"
      sections={['withScripts', 'withoutScripts', 'saved', 'appointments', 'choices', 'kept', 'notKept', 'noOthers', 'delete', 'counting']}
      values={{ days: product.browserDays, savedDays: SAVED_DAYS, afterDays: KEPT_DAYS, pages: MOST_SEEN }}
    >
      <form method="post" className="stack" aria-labelledby="counting">
        <p>
          <strong>{t(isRefused ? 'isNo' : 'isYes')}</strong>
        </p>
        <p>
          <Button kind="second" name="count" value={isRefused ? 'yes' : 'no'}>
            {t(isRefused ? 'yes' : 'no')}
          </Button>
        </p>
      </form>
    </TextPage>
  )
}

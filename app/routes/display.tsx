import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { CONTRASTS, displayCookie, displayFromForm, displayInCookie, TEXT_SIZES, THEMES } from '~/i18n/display'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { RadioCards } from '~/ui/radio-cards'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('common:display') }) }

export function loader({ request }: LoaderFunctionArgs) {
  return displayInCookie(request.headers.get('Cookie'))
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const choice = displayFromForm(await readForm(request))
  return redirect(`/${language}/display?saved=1`, { headers: { 'Set-Cookie': displayCookie(choice) } })
}

/** Text size, contrast and colours: a plain page that works without scripts. */
export default function Display() {
  const words = useWords()
  const choice = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const options = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: words.t(`pages:display.${group}-${value}`) }))
  return (
    <div className="stack-loose narrow">
      <h1>{words.t('common:display')}</h1>
      <StatusMessage>{search.get('saved') ? words.t('pages:display.saved') : null}</StatusMessage>
      <Form method="post" className="stack-loose" reloadDocument>
        <RadioCards id="text" name="text" label={words.t('pages:display.text')} defaultValue={choice.text} options={options('text', TEXT_SIZES)} />
        <RadioCards id="theme" name="theme" label={words.t('pages:display.theme')} defaultValue={choice.theme} options={options('theme', THEMES)} />
        <RadioCards id="contrast" name="contrast" label={words.t('pages:display.contrast')} defaultValue={choice.contrast} options={options('contrast', CONTRASTS)} />
        <p>
          <Button>{words.t('common:save')}</Button>
        </p>
      </Form>
    </div>
  )
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { CONTRASTS, displayCookie, displayFromForm, displayInCookie, FONTS, MOTIONS, TEXT_SIZES, THEMES } from '~/i18n/display'
import { useWords } from '~/i18n/words'
import { Button } from '~/ui/button'
import { RadioCards } from '~/ui/radio-cards'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from './language-of-address'
import type { PageHandle } from './page-head'
import { readForm } from './read-form.server'

export const handle: PageHandle = {
  head: (words, data) => ({
    // Read out first, so that who does not see the message below hears it too.
    title: (data as Shown | undefined)?.isSaved ? `${words.t('pages:display.saved')} ${words.t('common:display')}` : words.t('common:display'),
    isPrivate: true,
  }),
}

type Shown = ReturnType<typeof loader>

export function loader({ request }: LoaderFunctionArgs) {
  return { choice: displayInCookie(request.headers.get('Cookie')), isSaved: new URL(request.url).searchParams.has('saved') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const language = languageOfAddress(params)
  const choice = displayFromForm(await readForm(request))
  return redirect(`/${language}/display?saved=1`, { headers: { 'Set-Cookie': displayCookie(choice) } })
}

/** Text size, letters, contrast, colours and movement: a plain page that works without scripts. */
export default function Display() {
  const words = useWords()
  const { choice, isSaved } = useLoaderData<typeof loader>()
  const options = (group: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: words.t(`pages:display.${group}-${value}`) }))
  return (
    <div className="stack-loose narrow">
      <div className="stack">
        <h1>{words.t('common:display')}</h1>
        <p>{words.t('pages:display.lead')}</p>
      </div>
      <StatusMessage>{isSaved ? words.t('pages:display.saved') : null}</StatusMessage>
      <Form method="post" className="stack-loose" reloadDocument>
        <RadioCards id="text" name="text" label={words.t('pages:display.text')} defaultValue={choice.text} options={options('text', TEXT_SIZES)} />
        <RadioCards id="theme" name="theme" label={words.t('pages:display.theme')} defaultValue={choice.theme} options={options('theme', THEMES)} />
        <RadioCards id="contrast" name="contrast" label={words.t('pages:display.contrast')} defaultValue={choice.contrast} options={options('contrast', CONTRASTS)} />
        <RadioCards id="font" name="font" label={words.t('pages:display.font')} defaultValue={choice.font} options={options('font', FONTS)} />
        <RadioCards id="motion" name="motion" label={words.t('pages:display.motion')} defaultValue={choice.motion} options={options('motion', MOTIONS)} />
        <p>
          <Button>{words.t('common:save')}</Button>
        </p>
      </Form>
    </div>
  )
}

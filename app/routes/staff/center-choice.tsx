import { useLocation } from '@remix-run/react'
import type { Words } from '~/i18n/words'
import { Button } from '~/ui/button'
import { SelectField } from '~/ui/select-field'
import type { NamedCenter } from './centers.server'

interface CenterChoiceProps {
  readonly words: Words
  readonly center: NamedCenter
  readonly centers: readonly NamedCenter[]
}

/** Which of one's centers a page is about; only its name where there is one. */
export function CenterChoice({ words, center, centers }: CenterChoiceProps) {
  const { pathname } = useLocation()
  if (centers.length < 2) return <p className="desk-center">{center.name}</p>
  return (
    <form method="get" action={pathname} className="desk-choice">
      <SelectField id="center" name="center" label={words.t('desk:center')} defaultValue={center.id} options={centers.map(({ id, name }) => ({ value: id, label: name }))} />
      <Button kind="quiet">{words.t('desk:show')}</Button>
    </form>
  )
}

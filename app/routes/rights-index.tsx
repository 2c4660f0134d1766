import { intlTag } from '~/i18n/languages'
import type { Words } from '~/i18n/words'
import { HebrewTerm } from '~/ui/hebrew-term'
import { WaysList } from '~/ui/ways-list'
import { groupAddress } from './rights-aside'
import { areaGroups, authorityGroups, type GroupCount, rightsListed } from './rights-groups'
import { RightLink } from './rights-list'

/** The whole catalogue: its subjects, those who decide, and every right by the alphabet. */
export function RightsIndex({ words }: { words: Words }) {
  const collator = new Intl.Collator(intlTag(words.language), { numeric: true, sensitivity: 'base' })
  const byName = rightsListed
    .map(({ id }) => ({ id, name: (words.right(id, ['name']) ?? id).replace(/^[«“״„]/, '') }))
    .sort((a, b) => collator.compare(a.name, b.name))
  return (
    <>
      <nav aria-label={words.t('guide:contents')}>
        <ul className="row">
          {(['byArea', 'byAuthority', 'all'] as const).map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{words.t(`catalogue:${part}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section className="stack" aria-labelledby="byArea">
        <h2 id="byArea">{words.t('catalogue:byArea')}</h2>
        <WaysList columns ways={areaGroups.map((group) => wayTo(group, words))} />
      </section>
      <section className="stack" aria-labelledby="byAuthority">
        <h2 id="byAuthority">{words.t('catalogue:byAuthority')}</h2>
        <ul className="link-columns">
          {authorityGroups.map((group) => {
            const hebrew = words.hebrew('common', ['authority', group.id])
            return (
              <li key={group.id}>
                <a href={groupAddress(group, words)}>{words.t(`common:authority.${group.id}`)}</a>{' '}
                {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
                <span className="way-note">{words.t('catalogue:count', { count: group.count })}</span>
              </li>
            )
          })}
        </ul>
      </section>
      <section className="stack" aria-labelledby="all">
        <h2 id="all">{words.t('catalogue:all')}</h2>
        <p className="hint">{words.t('catalogue:count', { count: byName.length })}</p>
        <ul className="link-columns">
          {byName.map(({ id }) => (
            <li key={id}>
              <RightLink id={id} words={words} />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}

function wayTo(group: GroupCount, words: Words) {
  return {
    key: group.id,
    href: groupAddress(group, words),
    icon: group.icon,
    title: words.t(`common:area.${group.id}`),
    note: words.t('catalogue:count', { count: group.count }),
  }
}

import type { Words } from '~/i18n/words'
import { PageTitle } from '~/ui/page-title'
import { Trail } from '~/ui/trail'
import { SubjectsPanel } from './rights-aside'
import { type Group, rightsOf } from './rights-groups'
import { RightsList } from './rights-list'
import { RightsSearch } from './rights-search'

/** The rights of one part of life, or of one authority. */
export function RightsGroup({ group, words }: { group: Group; words: Words }) {
  const home = `/${words.language}`
  const rights = rightsOf(group)
  const hebrew = group.by === 'authority' ? words.hebrew('common', ['authority', group.id]) : null
  return (
    <div className="stack-loose">
      <div className="stack">
        <Trail
          label={words.t('pages:trail')}
          steps={[{ href: home, label: words.t('common:home') }, { href: `${home}/rights`, label: words.t('guide:listTitle') }]}
        />
        <PageTitle hebrew={hebrew ?? undefined}>{words.t(`common:${group.by}.${group.id}`)}</PageTitle>
      </div>
      <div className="columns">
        <section className="stack" aria-labelledby="rights">
          <h2 id="rights">{words.t('catalogue:count', { count: rights.length })}</h2>
          <RightsList ids={rights.map(({ id }) => id)} words={words} />
        </section>
        <aside className="stack">
          <SubjectsPanel words={words} current={group.by === 'area' ? group.id : undefined} />
          <RightsSearch words={words} query="" />
        </aside>
      </div>
    </div>
  )
}

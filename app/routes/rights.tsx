import { todayInIsrael } from '~/i18n/today'
import { useWords } from '~/i18n/words'
import { catalogue } from '~/rights'
import { rightText } from '~/screening/condition-words'
import { figuresOfDay } from '~/screening/results-model'
import { rightFigures } from '~/screening/right-figures'
import { HebrewTerm } from '~/ui/hebrew-term'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  head: (words) => ({ title: words.t('guide:listTitle'), description: words.t('guide:listLead') }),
}

/** Life areas in the order of everyday need. */
const AREAS = ['income', 'work', 'family', 'older-age', 'disability', 'health', 'housing', 'debt', 'immigration', 'community', 'education', 'food', 'safety']

/** Every right once, under the first of its life areas. */
export default function Rights() {
  const words = useWords()
  const figures = rightFigures(words, catalogue.parameters, figuresOfDay(todayInIsrael(new Date())))
  const byArea = AREAS.map((area) => ({ area, rights: catalogue.rights.filter(({ areas, kind }) => areas[0] === area && kind !== 'shared-test') })).filter(
    ({ rights }) => rights.length > 0,
  )
  return (
    <div className="stack-loose">
      <div className="stack narrow">
        <h1>{words.t('guide:listTitle')}</h1>
        <p>{words.t('guide:listLead')}</p>
      </div>
      {byArea.map(({ area, rights }) => (
        <section className="stack" key={area} aria-labelledby={`area-${area}`}>
          <h2 id={`area-${area}`}>{words.t(`common:area.${area}`)}</h2>
          <ul className="stack narrow">
            {rights.map((right) => {
              const hebrew = words.hebrew('rights', [right.id, 'name'])
              return (
                <li key={right.id}>
                  <h3>
                    <a href={`/${words.language}/rights/${right.id}`}>{words.right(right.id, ['name'])}</a>
                  </h3>
                  {hebrew ? <HebrewTerm>{hebrew}</HebrewTerm> : null}
                  <p className="small">{rightText(words, right.id, ['summary'], figures)}</p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}

/** Rights of the spouse's own, and of others who need daily help: their names, and that a check of their own says more. */
import { type ListProps, RightLinks } from './result-group'
import type { ResultsModel } from './results-model'

interface OthersRightsProps extends ListProps {
  model: Pick<ResultsModel, 'ofSpouse' | 'ofRelatives'>
}

export function OthersRights({ model: { ofSpouse, ofRelatives }, words, say, query }: OthersRightsProps) {
  return (
    <>
      {ofSpouse.length > 0 ? (
        <section className="stack-tight" aria-labelledby="of-spouse">
          <h2 id="of-spouse">{say((each) => each.t('results:ofSpouse'))}</h2>
          <p>{say((each) => each.t('results:ofSpouseText'))}</p>
          <RightLinks results={ofSpouse} words={words} say={say} query={query} withVerdict />
        </section>
      ) : null}
      {ofRelatives.length > 0 ? (
        <section className="stack-tight" aria-labelledby="of-relatives">
          <h2 id="of-relatives">{say((each) => each.t('results:ofRelatives'))}</h2>
          <p>{say((each) => each.t('results:ofRelativesText'))}</p>
          {ofRelatives.map(({ index, results }) => (
            <div className="stack-tight" key={index}>
              {ofRelatives.length > 1 ? <h3>{say((each) => each.t('check:otherPerson', { number: index + 1 }))}</h3> : null}
              <RightLinks results={results} words={words} say={say} query={query} withVerdict />
            </div>
          ))}
        </section>
      ) : null}
    </>
  )
}

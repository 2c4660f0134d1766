import { useWords } from '~/i18n/words'
import { lifeEvents } from '~/interview/events'
import { Button } from '~/ui/button'
import { DoorPanel } from '~/ui/door-panel'
import { IconList } from '~/ui/icon-list'
import { TextField } from '~/ui/text-field'
import { WaysList } from '~/ui/ways-list'
import { DangerNow } from './danger-now'
import type { PageHandle } from './page-head'

export const handle: PageHandle = {
  isForAll: () => true,
  head: (words) => ({ title: words.t('home:title'), description: words.t('home:lead') }),
}

/** The first page: the door, what happened, a person to talk to, and why to trust. */
export default function Home() {
  const words = useWords()
  const home = `/${words.language}`
  return (
    <div className="stack-loose">
      <DoorPanel
        title={words.t('home:title')}
        text={words.t('home:lead')}
        action={{ href: `${home}/check`, label: words.t('home:start') }}
        facts={[words.t('home:tenMinutes'), words.t('home:free'), words.t('home:noAccount')]}
      />
      <DangerNow words={words} />
      <section className="stack" aria-labelledby="events">
        <h2 id="events">{words.t('home:whatHappened')}</h2>
        <p className="hint">{words.t('home:whatHappenedHint')}</p>
        <WaysList
          columns
          ways={lifeEvents.map(({ id, icon }) => ({
            key: id,
            href: id === 'everything' ? `${home}/check` : `${home}/events/${id}`,
            icon,
            title: words.t(`events:${id}.title`),
            note: words.t(`events:${id}.note`),
          }))}
        />
      </section>
      <div className="halves">
        <section className="stack" aria-labelledby="person">
          <h2 id="person">{words.t('home:talk')}</h2>
          <p>{words.t('home:talkText')}</p>
          <form className="stack" action={`${home}/centers`} method="get">
            <TextField id="locality" name="place" label={words.t('home:place')} autoComplete="address-level2" />
            <p>
              <Button kind="second" type="submit">
                {words.t('home:findPlace')}
              </Button>
            </p>
          </form>
        </section>
        <section className="stack" aria-labelledby="trust">
          <h2 id="trust">{words.t('home:trust')}</h2>
          <IconList
            items={[
              { key: 'law', icon: 'paper', text: words.t('home:trustLaw') },
              { key: 'device', icon: 'device', text: words.t('home:trustDevice') },
              { key: 'authority', icon: 'office', text: words.t('home:trustAuthority') },
            ]}
          />
        </section>
      </div>
    </div>
  )
}

import type { Words } from '~/i18n/words'

const CLOCK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Jerusalem', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
})

/** A day and an hour in Israel. @param iso an instant */
export function Moment({ iso, words }: { iso: string; words: Words }) {
  const parts = Object.fromEntries(CLOCK.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]))
  return (
    <time dateTime={iso}>
      <span className="num">{words.date(`${parts['year']}-${parts['month']}-${parts['day']}`)}</span>{' '}
      <bdi dir="ltr" className="num">
        {parts['hour']}:{parts['minute']}
      </bdi>
    </time>
  )
}

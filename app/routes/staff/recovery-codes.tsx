import type { Words } from '~/i18n/words'

/** Recovery codes, shown this once. */
export function RecoveryCodes({ codes, words }: { codes: readonly string[]; words: Words }) {
  return (
    <section className="stack" aria-labelledby="recovery-codes">
      <h2 id="recovery-codes">{words.t('staff:codes.title')}</h2>
      <p>{words.t('staff:codes.text')}</p>
      <ul className="desk-codes side-panel">
        {codes.map((code) => (
          <li key={code}>
            <bdi dir="ltr" className="num">
              {code}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}

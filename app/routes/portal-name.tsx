import { useWords } from '~/i18n/words'
import { useMunicipality } from './use-municipality'

/** What the portal is called: its own name, or that of the municipality's portal with the municipality under it. */
export function PortalName() {
  const { language, t } = useWords()
  const municipality = useMunicipality()
  if (!municipality) return <>{t('common:productName')}</>
  return (
    <span className="brand-own">
      {municipality.logo ? <img className="brand-logo" src={municipality.logo} alt="" height="40" /> : null}
      <span className="brand-names">
        {municipality.portalName?.[language] ?? t('common:productName')}
        <span className="brand-place">{municipality.name[language]}</span>
      </span>
    </span>
  )
}

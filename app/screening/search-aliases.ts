/**
 * What people type for an authority who do not know, or cannot spell, its official name: everyday names, Hebrew words in the letters of
 * another language, old names. Not shown anywhere. What they type for a right stands with the right's own words (`aliases`).
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'national-insurance': [
    'בטל״א', 'המוסד לביטוח לאומי', 'bituach leumi', 'bituah leumi', 'bituach', 'btl', 'nii', 'national insurance',
    'битуах леуми', 'битуах', 'нацстрах', 'служба национального страхования', 'ведомство национального страхования',
    'институт национального страхования', 'بيطوح ليئومي', 'تأمين وطني', 'ቢቱዋህ ሌኡሚ', 'ቢቱዋሕ ለኡሚ', 'ቢቱዋህ ልኦሚ', 'ቢጡሓ ሌኡሚ',
    'ብሔራዊ ኢንሹራንስ',
  ],
  'execution-office': [
    'הוצל״פ', 'הוצאה לפועל', 'hotzaa lapoal', 'hotsaa lepoal', 'оцаа ле-поаль', 'оцаа лапоаль', 'приставы',
    'هوتسآه لبوعل', 'دائرة الإجراء', 'ሆጻአ ላፖዓል',
  ],
  'ministry-of-aliyah': [
    'משרד הקליטה', 'misrad haklita', 'мисрад клита', 'министерство абсорбции', 'ሚስራድ ሃቅሊጣ',
  ],
  'health-fund': [
    'קופה', 'kupat cholim', 'kupa', 'купат холим', 'كوبات حوليم', 'ኩፓት ሆሊም',
  ],
  municipality: [
    'עירייה', 'iriya', 'ирия', 'عيريا', 'ዒሪያ',
  ],
  'ministry-of-welfare': [
    'רווחה', 'revacha', 'реваха', 'رفاه', 'ረቫሓ',
  ],
}

/** The words by which the rights of an authority are found. */
export function aliasesOfAuthority(id: string): string {
  return (ALIASES[id] ?? []).join(' · ')
}

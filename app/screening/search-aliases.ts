/**
 * What people type for an authority who do not know, or cannot spell, its official name: everyday names, Hebrew words in the letters of
 * another language, old names. Not shown anywhere. What they type for a right stands with the right's own words (`aliases`).
 */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'national-insurance': [
    'ביטוח לאומי', 'בטל״א', 'המוסד לביטוח לאומי', 'bituach leumi', 'bituah leumi', 'bituach', 'btl', 'nii', 'national insurance',
    'битуах леуми', 'битуах', 'нацстрах', 'служба национального страхования', 'ведомство национального страхования',
    'институт национального страхования', 'بيطوح ليئومي', 'بيتواح لئومي', 'تأمين وطني', 'التأمين الوطني', 'национальное страхование', 'ቢቱዋህ ሌኡሚ', 'ቢቱዋሕ ለኡሚ', 'ቢቱዋህ ልኦሚ', 'ቢጡሓ ሌኡሚ',
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
  'ministry-of-housing': [
    'משרד השיכון', 'משרד הבינוי', 'misrad hashikun', 'ministry of housing', 'мисрад шикун', 'министерство жилья', 'وزارة الإسكان', 'مسراد هشيكون',
    'ሚስራድ ሃሺኩን',
  ],
  'tax-authority': [
    'רשות המיסים', 'מס הכנסה', 'tax authority', 'налоговая', 'мас ахнаса', 'ضريبة الدخل', 'ማስ ሃኽናሳ',
  ],
  'population-authority': [
    'משרד הפנים', 'misrad hapnim', 'interior ministry', 'мисрад пним', 'министерство внутренних дел', 'وزارة الداخلية', 'الداخلية', 'ሚስራድ ሃፕኒም',
  ],
  'ministry-of-transport': [
    'משרד הרישוי', 'משרד התחבורה', 'misrad harishui', 'мисрад ришуй', 'وزارة المواصلات', 'ሚስራድ ሪሹይ',
  ],
  'electricity-company': [
    'חברת החשמל', 'חברת חשמל', 'hevrat hashmal', 'electric company', 'хеврат хашмаль', 'شركة الكهرباء', 'ሔቭራት ሐሽማል',
  ],
}

/** The names by which people call an authority, beside its official one. */
export function authorityAliases(id: string): readonly string[] {
  return ALIASES[id] ?? []
}

/**
 * What people type who do not know, or cannot spell, the official name: everyday Hebrew names, Hebrew words in the
 * letters of another language, old names. Not shown anywhere. Extend it as staff hear more.
 */
export interface SearchAlias {
  /** Rights to find by these words. */
  readonly rights?: readonly string[]
  /** Authorities whose rights are found by these words, after those that the words name themselves. */
  readonly authorities?: readonly string[]
  readonly words: readonly string[]
}

const RENT_ASSISTANCE = [
  'rent-assistance-raised', 'rent-assistance-benefits', 'rent-assistance-income-test', 'rent-assistance-oleh',
  'rent-assistance-homeless', 'rent-assistance-violence',
] as const

const PUBLIC_HOUSING = ['public-housing', 'public-housing-olim'] as const

export const searchAliases: readonly SearchAlias[] = [
  {
    authorities: ['national-insurance'],
    words: [
      'בטל״א', 'המוסד לביטוח לאומי', 'bituach leumi', 'bituah leumi', 'bituach', 'btl', 'nii', 'national insurance',
      'битуах леуми', 'битуах', 'нацстрах', 'служба национального страхования', 'ведомство национального страхования',
      'институт национального страхования', 'بيطوح ليئومي', 'تأمين وطني', 'ቢቱዋህ ሌኡሚ', 'ቢቱዋሕ ለኡሚ', 'ቢቱዋህ ልኦሚ',
      'ቢጡሓ ሌኡሚ', 'ብሔራዊ ኢንሹራንስ',
    ],
  },
  {
    authorities: ['execution-office'],
    words: [
      'הוצל״פ', 'הוצאה לפועל', 'hotzaa lapoal', 'hotsaa lepoal', 'оцаа ле-поаль', 'оцаа лапоаль', 'приставы',
      'هوتسآه لبوعل', 'دائرة الإجراء', 'ሆጻአ ላፖዓል',
    ],
  },
  {
    authorities: ['ministry-of-aliyah'],
    words: ['משרד הקליטה', 'misrad haklita', 'мисрад клита', 'министерство абсорбции', 'ሚስራድ ሃቅሊጣ'],
  },
  { authorities: ['health-fund'], words: ['קופה', 'kupat cholim', 'kupa', 'купат холим', 'كوبات حوليم', 'ኩፓት ሆሊም'] },
  { authorities: ['municipality'], words: ['עירייה', 'iriya', 'ирия', 'عيريا', 'ዒሪያ'] },
  { authorities: ['ministry-of-welfare'], words: ['רווחה', 'revacha', 'реваха', 'رفاه', 'ረቫሓ'] },
  {
    rights: ['shil-advice', 'social-services-file'],
    words: ['מיצוי', 'מיצוי זכויות', 'mitzui zchuyot', 'mitsui', 'мицуй', 'мицуй зхует', 'استنفاد حقوق'],
  },
  {
    rights: ['income-support'],
    words: [
      'הבטחת הכנסה', 'havtachat hachnasa', 'автахат ахнаса', 'автахат', 'прожиточный минимум', 'هفتحات هخنسا',
      'ሃቭታሐት ሃኽናሳ',
    ],
  },
  { rights: ['long-term-care-benefit'], words: ['סיעוד', 'siud', 'сиуд', 'سيعود', 'ሲዑድ'] },
  { rights: ['attendance-allowance', 'attendance-allowance-oleh'], words: ['שר״ם', 'sharam', 'shram', 'шарам'] },
  {
    rights: ['unemployment-benefit'],
    words: [
      'אבטלה', 'פיטורים', 'פוטרתי', 'avtala', 'dmei avtala', 'unemployed', 'fired', 'dismissed', 'lost my job',
      'автала', 'дмей автала', 'безработный', 'уволили', 'увольнение', 'فصل من العمل', 'عاطل عن العمل',
    ],
  },
  {
    rights: [...PUBLIC_HOUSING],
    words: ['עמידר', 'שיכון', 'diur tziburi', 'amidar', 'амидар', 'хостель', 'عميدار', 'عميجور', 'አሚዳር', 'ሺኩን'],
  },
  { rights: ['absorption-basket'], words: ['sal klita', 'саль клита', 'ሳል ቅሊጣ'] },
  { rights: ['arnona-discount'], words: ['ארנונה', 'arnona', 'арнона', 'أرنونا', 'አርኖና', 'city tax'] },
  {
    rights: ['child-allowance'],
    words: [
      'כסף לילדים', 'ביטוח לאומי ילדים', 'kitzbat yeladim', 'kitsvat yeladim', 'кицбат еладим', 'детские',
      'ቂጽባት የላዲም',
    ],
  },
  {
    rights: ['old-age-pension', 'old-age-income-supplement'],
    words: ['זקנה', 'kitzbat zikna', 'кицбат зикна', 'пенсия', 'pension'],
  },
  { rights: ['old-age-income-supplement'], words: ['השלמת הכנסה', 'hashlamat hachnasa', 'ашламат ахнаса'] },
  {
    rights: ['general-disability-pension'],
    words: ['נכות', 'nechut klalit', 'nehut', 'нехут', 'нехут клалит', 'инвалидность', 'ነኹት'],
  },
  {
    rights: ['maternity-allowance'],
    words: [
      'חופשת לידה', 'תינוק', 'היריון', 'dmei leida', 'maternity leave', 'baby', 'pregnant', 'дмей леда', 'декрет',
      'роды', 'беременность', 'حمل', 'إجازة ولادة', 'ድሜ ሌዳ', 'እርግዝና',
    ],
  },
  {
    rights: [...RENT_ASSISTANCE],
    words: [
      'שכר דירה', 'סיוע בשכירות', 'schar dira', 'siyua bischar dira', 'схар дира', 'аренда', 'rent', 'أجرة بيت',
      'ስኻር ዲራ',
    ],
  },
  { rights: ['file-consolidation'], words: ['איחוד תיקים', 'ichud tikim', 'ихуд тиким'] },
  {
    rights: ['protected-wage', 'protected-benefits'],
    words: ['עיקול', 'עיקול משכורת', 'ikul', 'икуль', 'арест счёта', 'حجز راتب'],
  },
  { rights: ['instalment-order', 'file-consolidation'], words: ['חובות', 'debts', 'долги', 'ديون', 'ዕዳ'] },
  {
    rights: ['legal-aid'],
    words: ['עורך דין בחינם', 'siyua mishpati', 'сиюа мишпати', 'бесплатный адвокат', 'free lawyer'],
  },
]

/** The words by which one right is found beside its names. */
export function aliasesOfRight(id: string): string {
  return searchAliases.filter(({ rights }) => rights?.includes(id)).flatMap(({ words }) => words).join(' · ')
}

/** The words by which the rights of an authority are found. */
export function aliasesOfAuthority(id: string): string {
  return searchAliases.filter(({ authorities }) => authorities?.includes(id)).flatMap(({ words }) => words).join(' · ')
}

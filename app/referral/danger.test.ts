import { describe, expect, test } from 'vitest'
import { readDirectoryData } from '#db/directory-data'
import { type Danger, DANGER_LINES, dangerInAnswers, dangerOfTopic, dangerOfTopics, DANGERS } from './danger'
import { dangerIn } from './danger-typed'

const TYPED: readonly (readonly [string, Danger])[] = [
  ['רוצה למות', 'suicide'], ['מחשבות אובדניות', 'suicide'], ['אני חושב להתאבד', 'suicide'], ['לגמור עם החיים', 'suicide'],
  ['أفكر في الانتحار', 'suicide'], ['بدي أموت', 'suicide'], ['أريد أن أقتل نفسي', 'suicide'],
  ['хочу умереть', 'suicide'], ['мысли о самоубийстве', 'suicide'], ['покончить с собой', 'suicide'],
  ['I want to die', 'suicide'], ['suicidal thoughts', 'suicide'], ['kill myself', 'suicide'],
  ['ራሴን ማጥፋት እፈልጋለሁ', 'suicide'], ['መሞት እፈልጋለሁ', 'suicide'],
  ['אלימות במשפחה', 'violence'], ['בעלי מכה אותי', 'violence'], ['הוא מאיים עליי', 'violence'], ['נאנסתי', 'violence'], ['מקלט לנשים מוכות', 'violence'],
  ['תקיפה מינית', 'violence'],
  ['عنف في العائلة', 'violence'], ['زوجي يضربني', 'violence'], ['العنف ضد النساء', 'violence'], ['اغتصاب', 'violence'],
  ['домашнее насилие', 'violence'], ['муж меня бьёт', 'violence'], ['муж бьет', 'violence'], ['он мне угрожает', 'violence'],
  ['domestic violence', 'violence'], ['my husband hits me', 'violence'], ['he threatens me', 'violence'], ['raped', 'violence'],
  ['ባሌ ይደበድበኛል', 'violence'], ['የቤት ውስጥ ጥቃት', 'violence'],
  ['ילד בסיכון', 'childAtRisk'], ['התעללות בילדים', 'childAtRisk'], ['השכן מרביץ לילד', 'childAtRisk'],
  ['طفل في خطر', 'childAtRisk'], ['إهمال الأطفال', 'childAtRisk'], ['ребёнок в опасности', 'childAtRisk'], ['дети в риске', 'childAtRisk'],
  ['child at risk', 'childAtRisk'], ['someone beats the child', 'childAtRisk'], ['neglected children', 'childAtRisk'], ['ልጅ አደጋ ላይ ነው', 'childAtRisk'],
  ['מפנים אותי היום מהדירה', 'eviction'], ['צו פינוי', 'eviction'], ['זורקים אותנו מהבית', 'eviction'], ['אין לי איפה לישון הלילה', 'eviction'],
  ['إخلاء من البيت', 'eviction'], ['يطردونني من الشقة', 'eviction'], ['выселение завтра', 'eviction'], ['негде ночевать', 'eviction'],
  ['eviction today', 'eviction'], ['they are evicting us', 'eviction'], ['nowhere to sleep tonight', 'eviction'], ['ከቤት ሊያስወጡኝ ነው', 'eviction'],
  ['אין לי מה לאכול', 'hunger'], ['אין אוכל בבית', 'hunger'], ['הילדים רעבים', 'hunger'],
  ['أنا جائع', 'hunger'], ['لا يوجد طعام في البيت', 'hunger'], ['нечего есть', 'hunger'], ['дома нет еды', 'hunger'], ['голодаем', 'hunger'],
  ['nothing to eat', 'hunger'], ['no food tonight', 'hunger'], ['we are hungry', 'hunger'], ['ራበኝ', 'hunger'], ['ምግብ የለኝም', 'hunger'],
]

describe('typed words', () => {
  test.each(TYPED)('"%s" speaks of %s', (text, danger) => {
    expect(dangerIn(text)).toBe(danger)
  })

  test('of several dangers the most urgent counts', () => {
    expect(dangerIn('he hits me and I want to die')).toBe('suicide')
    expect(dangerIn('בעלי מכה אותי ואין אוכל')).toBe('violence')
  })

  test.each([
    '', '   ', 'קצבת ילדים', 'ביטוח לאומי', 'דמי אבטלה', 'פינוי בינוי', 'הנחה בארנונה', 'מענק לידה', 'תווי קנייה למזון', 'ילד נכה', 'ילדים',
    'مخصصات الأولاد', 'تأمين وطني', 'بطالة', 'أجرة الشقة', 'دعم الدخل', 'детское пособие', 'пособие по безработице', 'есть ли у меня право на пособие',
    'скидка на арноне', 'child allowance', 'rent assistance', 'income support', 'food vouchers', 'no income', 'debt', 'hit by a car', 'son with disability',
    'የልጆች አበል', 'የሥራ አጥነት አበል', 'የቤት ኪራይ እርዳታ', 'የገቢ ዋስትና',
  ])('"%s" speaks of none', (text) => {
    expect(dangerIn(text)).toBeNull()
  })
})

test('answers about violence, an eviction or missing food tell of danger, other answers do not', () => {
  expect(dangerInAnswers({ violenceAtHome: true, urgentStep: 'eviction' })).toBe('violence')
  expect(dangerInAnswers({ urgentStep: 'eviction' })).toBe('eviction')
  expect(dangerInAnswers({ tenantProblem: 'eviction' })).toBe('eviction')
  expect(dangerInAnswers({ householdNeeds: ['clothing', 'food'] })).toBe('hunger')
  expect(dangerInAnswers({ evictionNotice: true })).toBe('eviction')
  expect(dangerInAnswers({ lifeTopics: ['baby', 'safety'] })).toBe('violence')
  expect(dangerInAnswers({ troubleTopics: ['needs'] })).toBe('hunger')
  // The topic counts until it is asked what is missing; fear at home counts whatever else is said.
  expect(dangerInAnswers({ lifeTopics: ['safety'], violenceAtHome: false })).toBe('violence')
  expect(dangerInAnswers({ troubleTopics: ['needs'], householdNeeds: ['clothing'] })).toBeNull()
  expect(dangerInAnswers({ lifeTopics: ['baby'], troubleTopics: ['home'], evictionNotice: false })).toBeNull()
  expect(dangerInAnswers({ violenceAtHome: false, urgentStep: 'wage', householdNeeds: ['clothing'], housing: 'renter' })).toBeNull()
})

test('subjects of danger have theirs, subjects of rights none', () => {
  expect(['violence', 'suicide', 'food', 'debts'].map(dangerOfTopic)).toEqual(['violence', 'suicide', 'hunger', null])
  expect(dangerOfTopics(['debts', 'food', 'violence'])).toBe('violence')
  expect(dangerOfTopics(['debts', 'children'])).toBeNull()
})

test('every line for a danger is in the directory with the same number', async () => {
  const { hotlines } = await readDirectoryData()
  for (const danger of DANGERS) {
    for (const { id, number } of DANGER_LINES[danger]) expect(hotlines.find((line) => line.id === id)?.number, `${danger} ${id}`).toBe(number)
  }
})

test('the first line for danger to life answers at any hour', async () => {
  const { hotlines } = await readDirectoryData()
  for (const danger of DANGERS) {
    expect(hotlines.find((line) => line.id === DANGER_LINES[danger][0].id)?.hours, danger).toEqual({ always: true })
  }
})

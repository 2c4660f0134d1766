import { expect, test } from 'vitest'
import { foldText } from './fold'
import { likenessHeard, phonemesOf } from './fold-heard'
import { soundsOf } from './fold-sound'
import { bareForms, scriptOf, stemOf } from './fold-stem'

const stem = (word: string) => stemOf(foldText(word))

test.each([
  ['קצבה', 'קצבת'],
  ['קצבאות', 'קצבה'],
  ['ילדים', 'ילד'],
  ['זקנה', 'זיקנה'],
  ['פיטורים', 'פיטורין'],
  ['משכנתא', 'משכנתה'],
  ['مخصصات', 'مخصص'],
  ['إعاقة', 'اعاقه'],
  ['пособие', 'пособиями'],
  ['квартира', 'квартиру'],
  ['инвалид', 'инвалидам'],
  ['evicted', 'eviction'],
  ['disability', 'disabled'],
  ['unemployed', 'unemployment'],
  ['ነኩት', 'ነኹት'],
  ['ረቫሓ', 'ረቫሃ'],
  ['ሚሉኢም', 'ሚሉይም'],
])('%s and %s have one stem', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

test.each([
  ['ולילדים', ['לילדימ', 'ילדימ']],
  ['البطالة', ['بطاله']],
  ['የገቢ', []],
  ['የወሊድ', ['ወሊድ']],
  ['benefit', []],
])('%s without what is written onto its front', (word, forms) => {
  expect(bareForms(foldText(word))).toEqual(forms)
})

test('a word with a digit is a number, and stays as it is', () => {
  expect([scriptOf('7801'), scriptOf('a5'), stemOf('7801'), soundsOf('7801')]).toEqual(['number', 'number', '7801', []])
})

test.each([
  ['הבטחת', ['havtachat', 'автахат', 'هفتحات', 'ሃቭታሐት']],
  ['ביטוח', ['bituach', 'битуах', 'بيطوح', 'ቢቱዋሕ']],
  ['מיצוי', ['mitzui', 'мицуй', 'ميتسوي', 'ሚጹይ']],
  ['פיצויים', ['pitzuim', 'пицуим', 'بيتسوييم', 'ፒጹዪም']],
])('%s is heard as %j', (hebrew, written) => {
  const word = foldText(hebrew)
  for (const other of written.map(foldText)) {
    expect(soundsOf(other).some((key) => soundsOf(word).includes(key)), other).toBe(true)
    expect(likenessHeard(word, phonemesOf(other)), other).toBeGreaterThan(0.6)
  }
})

test('what sounds otherwise is not alike', () => {
  expect(likenessHeard('ביטוח', phonemesOf('arnona'))).toBe(0)
  expect(likenessHeard('הבטחת', phonemesOf('bitcoin'))).toBeLessThan(0.5)
})

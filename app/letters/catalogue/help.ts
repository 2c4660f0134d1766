/** Letters that let somebody help: an interpreter, a counsellor. */
import { choice, choiceFromFact, choices, date, interpreterLanguage, MORE, text as textBlank, WRITER } from '../blanks'
import type { Letter } from '../letter'
import { each, framed, item } from '../lines'

export const interpreterRequest: Letter = {
  id: 'interpreter-request',
  situation: 'help',
  addressee: 'authority',
  rights: ['labour-court-claim', 'legal-aid'],
  blanks: [
    ...WRITER, textBlank('body'), date('hearingDate'),
    choice('hearingKind', ['hearing', 'committee', 'inquiry', 'meeting']),
    textBlank('caseNumber', { ltr: true }),
    interpreterLanguage({ known: choiceFromFact('preferredLanguage', ['ar', 'ru', 'am', 'en']) }),
    MORE,
  ],
  lines: framed('to', [item('facts'), item('need'), item('request')]),
  attach: ['identity-card', 'hearing-notice'],
  deadlines: [],
}

export const shilPowerOfAttorney: Letter = {
  id: 'shil-power-of-attorney',
  situation: 'help',
  addressee: 'authority',
  rights: ['shil-advice'],
  blanks: [
    ...WRITER, textBlank('authority'), textBlank('counsellor'), textBlank('station'), textBlank('matter'),
    choices('scope', ['ask', 'papers', 'submit', 'speak']),
    date('validUntil'), MORE,
  ],
  lines: framed(
    'to',
    [item('grant'), item('scope'), each('act', 'scope'), item('secrecy'), item('limits'), item('until')],
    { after: [{ id: 'counsellor-signature', role: 'signature' }] },
  ),
  attach: ['identity-card'],
  deadlines: [],
}

export const helpLetters: readonly Letter[] = [interpreterRequest, shilPowerOfAttorney]

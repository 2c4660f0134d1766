/** The letter as a file for a word processor (.docx), right to left as Hebrew needs it: pages, paragraphs, runs and fonts. */
import {
  AlignmentType, BorderStyle, Document, type IRunOptions, Packer, Paragraph, Table, TableCell, TableRow, TextRun, VerticalAlign, WidthType,
} from 'docx'
import { directionOf, type Language } from '~/i18n/languages'
import type { EditedLine } from './edits'
import type { LineRole } from './letter'
import { leftToRightRuns, rightToLeftRuns } from './runs'
import { zipEntry } from './zip-entry.server'

/** Faces that Hebrew offices have; other systems put their own in their place. */
const FONTS: Record<Language, { latin: string; complex: string }> = {
  he: { latin: 'David', complex: 'David' },
  ar: { latin: 'Arial', complex: 'Arial' },
  ru: { latin: 'Arial', complex: 'Arial' },
  en: { latin: 'Arial', complex: 'Arial' },
  am: { latin: 'Nyala', complex: 'Nyala' },
}

const TAGS: Record<Language, string> = { he: 'he-IL', ar: 'ar-IL', ru: 'ru-RU', en: 'en-GB', am: 'am-ET' }

/** Twentieths of a point. */
const A4 = { width: 11_906, height: 16_838 }
const MARGIN = 1134
const TEXT_WIDTH = A4.width - 2 * MARGIN
/** Half points. */
const HEBREW_SIZE = 24
const TRANSLATION_SIZE = 20

/** A run of letters: direction, face and size for both kinds of script, and the language for the spelling checker. */
function run(text: string, rtl: boolean, language: Language, role: LineRole, size: number): TextRun[] {
  const { latin, complex } = FONTS[language]
  const bold = role === 'subject' || role === 'heading'
  const shared: IRunOptions = {
    rightToLeft: rtl,
    bold,
    boldComplexScript: bold,
    size,
    sizeComplexScript: size,
    font: { ascii: latin, hAnsi: latin, cs: complex, eastAsia: latin },
    language: directionOf(language) === 'rtl' ? { value: TAGS[language], bidirectional: TAGS[language] } : { value: TAGS[language], bidirectional: TAGS.he },
  }
  return text.split('\n').map((line, index) => new TextRun({ ...shared, text: line, ...(index > 0 ? { break: 1 } : {}) }))
}

const CENTERED: ReadonlySet<LineRole> = new Set(['subject'])

function spacing(role: LineRole): { before: number; after: number } {
  if (role === 'from' || role === 'to') return { before: 0, after: 40 }
  if (role === 'bullet') return { before: 0, after: 60 }
  if (role === 'subject') return { before: 240, after: 200 }
  if (role === 'signature' || role === 'closing') return { before: 240, after: 60 }
  return { before: 60, after: 100 }
}

/** The number or the dash before a line. */
export function leadOf({ role, number }: Pick<EditedLine, 'role' | 'number'>): string {
  return number !== null ? `${number}. ` : role === 'bullet' ? '– ' : ''
}

function paragraph(line: EditedLine, text: string, language: Language, size: number): Paragraph {
  const isRtl = directionOf(language) === 'rtl'
  const whole = leadOf(line) + text
  const runs = isRtl ? rightToLeftRuns(whole) : leftToRightRuns(whole)
  return new Paragraph({
    bidirectional: isRtl,
    alignment: CENTERED.has(line.role) ? AlignmentType.CENTER : AlignmentType.START,
    spacing: { ...spacing(line.role), line: 300 },
    ...(line.role === 'bullet' ? { indent: { start: 340 } } : {}),
    keepNext: line.role === 'subject' || line.role === 'heading',
    children: runs.flatMap(({ text: part, rtl }) => run(part, rtl, language, line.role, size)),
  })
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BFBFBF' }

/** Hebrew on the right, the translation beside it, a row for each line. */
function table(lines: readonly EditedLine[], language: Language): Table {
  const half = Math.floor(TEXT_WIDTH / 2)
  const cell = (children: Paragraph[]) =>
    new TableCell({
      children,
      width: { size: half, type: WidthType.DXA },
      verticalAlign: VerticalAlign.TOP,
      margins: { top: 40, bottom: 40, left: 100, right: 100 },
      borders: { top: NO_LINE, left: NO_LINE, right: NO_LINE, bottom: THIN_LINE },
    })
  return new Table({
    visuallyRightToLeft: true,
    width: { size: half * 2, type: WidthType.DXA },
    columnWidths: [half, half],
    rows: lines.map(
      (line) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell([paragraph(line, line.hebrew, 'he', HEBREW_SIZE)]),
            cell([paragraph(line, line.translation ?? '', language, TRANSLATION_SIZE)]),
          ],
        }),
    ),
  })
}

function documentOf(lines: readonly EditedLine[], language: Language, both: boolean): Document {
  const { latin, complex } = FONTS.he
  return new Document({
    // Neither the writer nor the matter stands in the properties of the file.
    title: '',
    creator: '',
    styles: {
      default: {
        document: {
          run: {
            font: { ascii: latin, hAnsi: latin, cs: complex, eastAsia: latin },
            size: HEBREW_SIZE,
            sizeComplexScript: HEBREW_SIZE,
            language: { value: TAGS.he, bidirectional: TAGS.he },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: { size: A4, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        children: both ? [table(lines, language)] : lines.map((line) => paragraph(line, line.hebrew, 'he', HEBREW_SIZE)),
      },
    ],
  })
}

const BODY = 'word/document.xml'

/** The pages themselves run right to left too; the library has no word for it. */
function withPagesRightToLeft(xml: string): string {
  return xml.includes('<w:docGrid') ? xml.replace(/<w:docGrid/g, '<w:bidi/><w:docGrid') : xml.replace(/<\/w:sectPr>/g, '<w:bidi/></w:sectPr>')
}

/**
 * The file of a letter.
 * @param lines those that are printed
 * @param both with the translation beside the Hebrew
 */
export async function letterFile(lines: readonly EditedLine[], language: Language, both: boolean): Promise<Buffer> {
  const withTranslation = both && language !== 'he'
  const plain = await Packer.toBuffer(documentOf(lines, language, withTranslation))
  const data = withPagesRightToLeft(zipEntry(plain, BODY).toString('utf8'))
  return Packer.toBuffer(documentOf(lines, language, withTranslation), undefined, [{ path: BODY, data }])
}

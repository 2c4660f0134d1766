import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { changeHead, type HeadForm } from '~/casework/files/changes.server'
import { FieldConflict } from '~/casework/files/field-conflict'
import { HeadFields } from '~/casework/files/fields'
import { readFile } from '~/casework/files/files.server'
import { readHead, readVersion, typedHead } from '~/casework/files/form.server'
import { isLanguage, type Language, OWN_NAMES } from '~/i18n/languages'
import { useWords, type Words } from '~/i18n/words'
import type { Directory } from '~/referral/directory.server'
import { BackLink } from '~/ui/back-link'
import { Button } from '~/ui/button'
import { ErrorSummary } from '~/ui/error-summary'
import { findLocalities } from '../find-localities.server'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { useFile } from './file'
import { requireFile } from './file-door.server'

export const handle: PageHandle = { head: (words) => ({ title: words.t('casework:home.details'), isPrivate: true }) }

export async function loader(args: LoaderFunctionArgs) {
  const { context, params } = args
  const language = languageOfAddress(params)
  const { me, head } = await requireFile(args, 'case.write')
  const file = await readFile(context.db, context.vault, head.id)
  if (!file) throw new Response(null, { status: 404 })
  await audit(context, me, { action: 'case.read', record: 'file', id: head.id, center: head.center })
  return {
    version: file.head.version,
    typed: {
      kind: head.kind, language: head.language, interpreter: head.interpreter, locality: await townName(context.directory, head.locality, language), referrer: head.referrer ?? '',
      details: file.details,
    },
  }
}

async function townName(directory: Directory, code: string | null, language: Language): Promise<string> {
  const locality = code === null ? null : await directory.findLocality(code)
  return locality ? (locality.names[language] ?? locality.names.he) : (code ?? '')
}

export async function action(args: ActionFunctionArgs) {
  const { context, params, request } = args
  const language = languageOfAddress(params)
  const form = await readForm(request)
  const { me, head } = await requireFile(args, 'case.write')
  const typed = typedHead(form)
  const version = readVersion(form)
  const read = await readHead(typed, head.language, async (town) =>
    // A town that the directory no longer has stays as it was.
    town === head.locality ? town : ((await findLocalities(context.directory, language)(town))[0]?.code ?? null),
  )
  if ('problems' in read) return data({ typed, version, problems: read.problems, conflict: null }, { status: 422 })
  const entry = { record: 'file', id: head.id, center: head.center } as const
  const outcome = await context.db.transaction(async (tx) => {
    const saved = await changeHead(tx, context.vault, me, head.id, read, version)
    if (saved !== 'gone') await audit({ db: tx }, me, { action: saved === 'saved' ? 'case.changed' : 'case.savedAtOnce', ...entry })
    return saved
  })
  if (outcome === 'gone') throw new Response(null, { status: 404 })
  if (outcome === 'saved') return redirect(`/${language}/staff/files/${head.id}?done=saved`)
  const asText = async (side: HeadForm) => fieldsOf(side, await townName(context.directory, side.locality, language))
  return data({ typed, version: outcome.version, problems: [], conflict: { theirs: await asText(outcome.theirs), mine: await asText(outcome.mine) } }, { status: 409 })
}

function fieldsOf({ kind, language, interpreter, referrer, details }: HeadForm, locality: string): Readonly<Record<string, string>> {
  return { kind, language, interpreter: interpreter ? 'yes' : '', locality, referrer: referrer ?? '', ...details }
}

const FIELDS = ['kind', 'language', 'interpreter', 'locality', 'referrer', 'address', 'referrerNote', 'contactNote']

export default function FileDetails() {
  const words = useWords()
  const file = useFile()
  const page = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const problems = reply?.problems ?? []
  return (
    <div className="stack">
      <BackLink href={`/${words.language}/staff/files/${file.id}`}>{words.t('casework:back')}</BackLink>
      <h1>{words.t('casework:home.details')}</h1>
      {problems.length > 0 ? (
        <ErrorSummary title={words.t('staff:errorTitle')} errors={problems.map((problem) => ({ fieldId: problem, text: words.t(`casework:problem.${problem}`) }))} />
      ) : null}
      {reply?.conflict ? <FieldConflict {...reply.conflict} fields={FIELDS} show={(field, value) => shown(words, field, value)} /> : null}
      <form method="post" className="stack side-panel" noValidate>
        <input type="hidden" name="version" value={reply?.version ?? page.version} />
        <HeadFields typed={reply?.typed ?? page.typed} problems={problems} />
        <p>
          <Button>{words.t('casework:save')}</Button>
        </p>
      </form>
    </div>
  )
}

function shown(words: Words, field: string, value: string): string {
  if (field === 'kind' || field === 'referrer') return words.t(`casework:${field}.${value}`)
  if (field === 'interpreter') return words.t('casework:field.interpreter')
  return field === 'language' && isLanguage(value) ? OWN_NAMES[value] : value
}

import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { audit } from '~/accounts/audit.server'
import { namesOf } from '~/accounts/people.server'
import { claimsOf } from '~/casework/claims/claims.server'
import styles from '~/casework/claims/claims.css?url'
import { addDocument, documentsOf, removeDocument } from '~/casework/claims/documents.server'
import { DocumentList } from '~/casework/claims/document-list'
import { readUploads } from '~/casework/claims/upload.server'
import { MOST_FILE_MIB, MOST_FILES, MOST_FORM_MIB } from '~/casework/claims/upload-limits'
import { useWords } from '~/i18n/words'
import { rightName } from '~/screening/condition-words'
import { Button } from '~/ui/button'
import { EmptyState } from '~/ui/empty-state'
import { ErrorSummary } from '~/ui/error-summary'
import { FileField } from '~/ui/file-field'
import { SelectField } from '~/ui/select-field'
import { StatusMessage } from '~/ui/status-message'
import { languageOfAddress } from '../language-of-address'
import type { PageHandle } from '../page-head'
import { readForm } from '../read-form.server'
import { requireFile } from './file-door.server'
import { formText } from './form-text'

export const handle: PageHandle = { head: (words) => ({ title: words.t('claims:documents.title'), isPrivate: true }) }

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }]

export async function loader(args: LoaderFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.read')
  const { context } = args
  const { db, vault } = context
  const [documents, claims] = await Promise.all([documentsOf(db, vault, head.id), claimsOf(db, vault, head.id)])
  await audit(context, me, { action: 'document.read', record: 'file', id: head.id, center: head.center })
  const names = await namesOf(documents.map(({ addedBy }) => addedBy), context)
  return {
    documents: documents.map(({ addedBy, addedAt, claimId, ...line }) => ({
      ...line, addedAt: addedAt.toISOString(), who: names.get(addedBy) ?? null, right: claims.find(({ id }) => id === claimId)?.right ?? null,
    })),
    claims: claims.map(({ id, right }) => ({ id, right })),
    fileId: head.id,
  }
}

const FILES = 'documents'

/** A form with documents adds them; the plain one removes one. */
export async function action(args: ActionFunctionArgs) {
  const { me, head } = await requireFile(args, 'case.write')
  const { request, context, params } = args
  const { db, vault } = context
  const page = `/${languageOfAddress(params)}/staff/files/${head.id}/documents`
  const refused = (problem: 'empty' | 'large' | 'kind' | 'many', name: string | null) => data({ problem, name }, { status: problem === 'large' || problem === 'many' ? 413 : 422 })
  if (!(request.headers.get('Content-Type') ?? '').startsWith('multipart/form-data')) {
    const form = await readForm(request)
    const kind = formText(form, 'do')
    if (kind === 'add') return refused('empty', null)
    if (kind !== 'remove') throw new Response(null, { status: 400 })
    const id = formText(form, 'document')
    // One that is gone already is gone.
    await db.transaction(async (tx) => {
      if (await removeDocument(tx, head.id, id)) await audit({ db: tx }, me, { action: 'document.removed', record: 'document', id, center: head.center })
    })
    return redirect(`${page}?done=removed`)
  }
  const { uploads, fields, problem } = await readUploads(request, FILES)
  if (problem !== null) return refused(problem, null)
  if (uploads.length === 0) return refused('empty', null)
  const claims = await claimsOf(db, vault, head.id)
  const claimId = claims.find(({ id }) => id === fields.get('claim'))?.id ?? null
  // All of them or none: nobody has to find out which of ten photos is there.
  const outcome = await db
    .transaction(async (tx) => {
      for (const upload of uploads) {
        const added = await addDocument(tx, vault, head.id, me, { ...upload, claimId })
        if ('problem' in added) throw new NotTaken(added.problem, upload.name)
        await audit({ db: tx }, me, { action: 'document.added', record: 'document', id: added.id, center: head.center })
      }
      return null
    })
    .catch((error: unknown) => {
      if (error instanceof NotTaken) return error
      throw error
    })
  if (outcome === null) return redirect(`${page}?done=added`)
  await audit(context, me, { action: 'document.added', record: 'file', id: head.id, center: head.center, outcome: 'refused' })
  return refused(outcome.problem, outcome.document)
}

class NotTaken extends Error {
  constructor(readonly problem: 'empty' | 'large' | 'kind', readonly document: string) {
    super(problem)
  }
}

export default function FileDocuments() {
  const words = useWords()
  const { documents, claims, fileId } = useLoaderData<typeof loader>()
  const reply = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = search.get('done')
  const limits = { mib: MOST_FILE_MIB, files: MOST_FILES, all: MOST_FORM_MIB }
  const error = reply ? words.t(`claims:documents.problem-${reply.problem}`, { ...limits, name: `\u2068${reply.name ?? ''}\u2069` }) : undefined
  return (
    <div className="columns">
      <div className="stack">
        <ErrorSummary title={words.t('staff:errorTitle')} errors={error ? [{ fieldId: 'documents', text: error }] : []} />
        <h1>{words.t('claims:documents.title')}</h1>
        <StatusMessage>{!reply && (done === 'added' || done === 'removed') ? words.t(`claims:done.${done}`) : null}</StatusMessage>
        {documents.length === 0 ? <EmptyState>{words.t('claims:documents.none')}</EmptyState> : <DocumentList documents={documents} fileId={fileId} words={words} />}
      </div>
      <aside className="stack">
        <form method="post" encType="multipart/form-data" className="stack side-panel" noValidate aria-labelledby="add">
          <h2 id="add">{words.t('claims:documents.add')}</h2>
          <SelectField
            id="claim" name="claim" label={words.t('claims:documents.forClaim')} emptyLabel={words.t('claims:documents.noClaim')} defaultValue={search.get('claim') ?? ''}
            options={claims.map(({ id, right }) => ({ value: id, label: rightName(words, right) }))}
          />
          <FileField
            id="documents" name={FILES} multiple accept="application/pdf,image/jpeg,image/png,image/webp" choose={words.t('common:file.several')} none={words.t('common:file.none')}
            label={words.t('claims:documents.choose')} hint={words.t('claims:documents.hint', limits)} error={error}
          />
          <p>
            <Button name="do" value="add" icon="plus">
              {words.t('claims:documents.addNow')}
            </Button>
          </p>
        </form>
      </aside>
    </div>
  )
}

/** Versions of the law: the working tree, a revision of the repository, or the working tree with other figures. */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { z } from 'zod'
import type { ChangedFigures, Job } from './export'

/** A version that can be asked: a program that answers by its rules, and the figures that stand in for its own. */
export interface Version {
  readonly name: string
  /** The bundled exporter of the version. */
  readonly program: string
  readonly changed: ChangedFigures
}

/** What is wrong with what was asked for; the message is for the person who asked. */
export class CannotCompare extends Error {}

const EXPORTER = fileURLToPath(new URL('export.ts', import.meta.url))

/** What a version needs so that it can be asked. */
const NEEDED = ['app/rights/index.ts', 'app/engine/screen.ts', 'app/engine/sample.ts', 'app/engine/parameters.ts']

const DATE = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const figureSet = z.record(
  z.string(),
  z.union([
    z.number(),
    z
      .array(
        z
          .object({
            value: z.number(),
            from: DATE.nullable(),
            confirmedUntil: DATE,
            source: z.string().min(1),
            status: z.enum(['official', 'press', 'derived', 'old', 'secondary']),
          })
          .strict(),
      )
      .min(1),
  ]),
)

function readFigures(path: string): ChangedFigures {
  let data: unknown
  try {
    data = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new CannotCompare(`${path} cannot be read as JSON: ${error instanceof Error ? error.message : ''}`)
  }
  const parsed = figureSet.safeParse(data)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new CannotCompare(
      `${path}: ${issue?.path.join('.') ?? ''} ${
        issue?.message ?? ''
      }. Expected {"<figure>": number or list of dated values}.`,
    )
  }
  return parsed.data
}

function git(
  root: string,
  args: readonly string[],
): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  return spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' })
}

/** Puts a revision into a folder of its own. */
function checkOut(root: string, revision: string, folder: string): void {
  const found = git(root, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`])
  if (found.status !== 0)
    throw new CannotCompare(`${revision} is neither a revision of this repository nor a file of figures (.json).`)
  const added = git(root, ['worktree', 'add', '--detach', '--quiet', folder, found.stdout.trim()])
  if (added.status !== 0) throw new CannotCompare(`${revision} could not be checked out: ${added.stderr.trim()}`)
}

/**
 * Bundles the exporter with the rules of a folder. Bundled, because a loader that turns each module by itself makes calls across modules
 * several times slower, and this is nothing but such calls.
 */
async function bundle(name: string, folder: string, program: string): Promise<void> {
  const missing = NEEDED.filter((path) => !existsSync(join(folder, path)))
  if (missing.length > 0) throw new CannotCompare(`${name} cannot be compared: it has no ${missing.join(', ')}.`)
  const rights = join(folder, 'app/rights')
  const cases = readdirSync(rights, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cases.ts'))
    .sort()
  const contents = [
    `import { answer } from ${JSON.stringify(EXPORTER)}`,
    ...cases.map((file, index) => `import * as cases${index} from ${JSON.stringify(join(rights, file))}`),
    `await answer([${cases.map((_, index) => `cases${index}`).join(', ')}])`,
  ].join('\n')
  try {
    await build({
      stdin: { contents, resolveDir: folder, sourcefile: 'compared.ts', loader: 'ts' },
      outfile: program,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'silent',
      alias: { '~': join(folder, 'app') },
    })
  } catch (error) {
    const [first = ''] = (error instanceof Error ? error.message : String(error)).split('\n').slice(1)
    throw new CannotCompare(
      `${name} cannot be compared: its rules do not fit together, or lack what the exporter uses. ${first}`,
    )
  }
}

export interface Workshop {
  /** @param name `.` for the working tree, a file of figures that ends in `.json`, or a revision */
  version(name: string): Promise<Version>
  /** A file in the temporary folder. */
  file(name: string): string
}

/**
 * Lends a temporary folder with the versions that are checked out into it. Everything is removed at the end, also after a fault or when
 * the command is interrupted.
 * @param root the folder of the repository
 */
export async function withVersions<T>(root: string, use: (workshop: Workshop) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'rights-compare-'))
  const trees: string[] = []
  /** By folder: sets of figures share the rules of the working tree. */
  const programs = new Map<string, Promise<string>>()
  const programOf = (name: string, tree: string): Promise<string> => {
    const program = join(folder, `program-${programs.size + 1}.mjs`)
    const bundled = programs.get(tree) ?? bundle(name, tree, program).then(() => program)
    programs.set(tree, bundled)
    return bundled
  }
  const clean = () => {
    for (const tree of trees.splice(0)) git(root, ['worktree', 'remove', '--force', tree])
    // The other version may still be at work in it when one of two is refused.
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  }
  const interrupted = () => {
    clean()
    process.exit(130)
  }
  process.once('SIGINT', interrupted)
  process.once('SIGTERM', interrupted)
  try {
    return await use({
      file: (name) => join(folder, name),
      async version(name) {
        const isHere = name === '.' || name.endsWith('.json')
        const changed = isHere && name !== '.' ? readFigures(resolve(root, name)) : {}
        const tree = isHere ? root : join(folder, `tree-${trees.length + 1}`)
        if (!isHere) {
          trees.push(tree)
          checkOut(root, name, tree)
        }
        const program = await programOf(isHere ? 'The working tree' : name, tree)
        return { name: name === '.' ? 'working tree' : name, program, changed }
      },
    })
  } finally {
    process.removeListener('SIGINT', interrupted)
    process.removeListener('SIGTERM', interrupted)
    clean()
  }
}

type JobOf<Kind extends Job['kind']> = Omit<Extract<Job, { kind: Kind }>, 'changed'>

/**
 * Asks a version in a process of its own.
 * @param progress is told each line of how far it is
 */
export async function ask(
  version: Version,
  job: JobOf<'households'> | JobOf<'outcomes'>,
  progress: (line: string) => void,
): Promise<void> {
  const path = `${job.out}.job.json`
  writeFileSync(path, JSON.stringify({ ...job, changed: version.changed }))
  const child = spawn(process.execPath, [version.program, path], { stdio: ['ignore', 'ignore', 'pipe'] })
  let rest = ''
  let trouble = ''
  child.stderr.setEncoding('utf8')
  child.stderr.on('data', (text: string) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (/^\d+ of \d+$/.test(line)) progress(`${version.name}: ${line}`)
      else trouble += `${line}\n`
    }
  })
  const code = await new Promise<number | null>((done, fail) => {
    child.on('error', fail)
    child.on('close', done)
  })
  if (code === 0) return
  const said = trouble + rest
  const fault = /^fault: (.*)$/m.exec(said)?.[1] ?? /^.*Error:? .*$/m.exec(said)?.[0]
  throw new CannotCompare(`${version.name} cannot be asked: ${fault ?? said.trim()}`)
}

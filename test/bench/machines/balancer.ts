/** nginx in front of the servers, with the settings that `docs/deployment.md` recommends. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

export interface Balancer {
  readonly address: string
  stop(): Promise<void>
}

const PROGRAM = '/usr/sbin/nginx'

/** Debian's package where we may install it. @throws where nginx is missing and we may not */
function installNginx(): void {
  if (spawnSync(PROGRAM, ['-v']).status === 0) return
  const isDebianRoot = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
  // Debian starts what it installs, but not at this level: nginx is to be there, and not to take a port.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' }
  const args = ['install', '-y', '--no-install-recommends', 'nginx-light']
  const installed = isDebianRoot && [['update'], args].every((each) => spawnSync('apt-get', each, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0)
  if (!installed) throw new Error('Please install first (name of Debian’s package): nginx-light')
}

function settings(folder: string, port: number, servers: readonly number[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `  ${kind}_temp_path ${folder}/temp/${kind};`)
  return `daemon off;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
${temporary.join('\n')}
  upstream portal {
    least_conn;
${servers.map((each) => `    server 127.0.0.1:${each} max_fails=1 fail_timeout=3s;`).join('\n')}
    keepalive 32;
  }
  server {
    listen 127.0.0.1:${port};
    client_max_body_size 32m;
    location / {
      proxy_pass http://portal;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
      proxy_set_header X-Forwarded-Proto $scheme;
      proxy_connect_timeout 2s;
      proxy_read_timeout 30s;
      proxy_next_upstream error timeout;
    }
  }
}
`
}

/** @param servers ports of the portal's servers on this machine */
export async function startBalancer(port: number, servers: readonly number[]): Promise<Balancer> {
  installNginx()
  const folder = await mkdtemp(path.join(tmpdir(), 'mafteach-balancer-'))
  // Workers of a server that root starts have another user.
  await chmod(folder, 0o755)
  await mkdir(path.join(folder, 'temp'))
  const file = path.join(folder, 'nginx.conf')
  await writeFile(file, settings(folder, port, servers))
  const child = spawn(PROGRAM, ['-p', folder, '-c', file, '-e', path.join(folder, 'error.log')], { stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = once(child, 'exit')
  const address = `http://127.0.0.1:${port}`
  for (let tries = 0; !(await fetch(`${address}/healthz`).then(() => true, () => false)); tries += 1) {
    if (child.exitCode !== null || tries > 100) throw new Error('nginx does not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    address,
    async stop() {
      child.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

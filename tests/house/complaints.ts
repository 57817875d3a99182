import { spawnSync } from 'node:child_process'

/** Runs a tool of the house; its complaints are the test's message. */
export function complaints(tool: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${tool}`, args, {
    encoding: 'utf8',
    env: { ...process.env, FORCE_COLOR: '0', NODE_ENV: '' },
  })
  return status === 0 ? '' : `${tool}: ${stdout}${stderr}`.slice(0, 6000)
}

import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { compile } from 'sass'
import { makeApp, type Made } from '../http/make-app.ts'

/** The style sheet as the build makes it. */
export const compileStyles = (): string =>
  compile('views/styles/app.scss', {
    style: 'compressed',
    loadPaths: ['node_modules'],
    quietDeps: true,
  }).css

export type Served = Made & { origin: string; close: () => Promise<void> }

/** The real app on a free port of this computer. */
export async function serveApp(css: string): Promise<Served> {
  const script = readFileSync('views/present/present.js', 'utf8')
  const movedOn = readFileSync('views/plan/moved-on.js', 'utf8')
  const names = { scriptName: 'present-test.js', movedOnName: 'moved-on-test.js' }
  const scripted = { script, movedOn, ...names }
  const made = makeApp({ assets: { css, cssName: 'app-test.css', ...scripted } })
  return new Promise((resolve) => {
    const server = serve(
      { fetch: made.app.fetch, hostname: '127.0.0.1', port: 0 },
      ({ port }: AddressInfo) => {
        resolve({
          ...made,
          origin: `http://127.0.0.1:${port}`,
          close: () =>
            new Promise((closed) => {
              server.close(() => {
                closed()
              })
            }),
        })
      },
    )
  })
}

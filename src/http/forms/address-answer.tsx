import { feedAddress, type GivenOut } from '../../actions/feeds.ts'
import { AddressPage } from '../../../views/calendar/address-page.tsx'
import { baseAddress } from '../base-address.ts'
import { cssPath } from '../deps.ts'
import type { Asked } from './asked.ts'

/** The one page that shows an address, which no browser and nobody between may keep. */
export async function addressAnswer(
  { c, deps }: Pick<Asked<unknown>, 'c' | 'deps'>,
  { done: { opened, said }, id, token }: GivenOut,
): Promise<Response> {
  const feed = opened.plan.feeds.find((one) => one.id === id)
  if (!feed) throw new Error('An address was given out for a feed that is not there.')
  const page = { opened, asked: null, saved: null, css: cssPath(deps) }
  const address = feedAddress(baseAddress(c, deps), token)
  const isPublic = deps.publicUrl !== null
  c.header('Cache-Control', 'no-store')
  return c.html(<AddressPage {...page} {...{ feed, said, address, isPublic }} />)
}

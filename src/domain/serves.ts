import type { Area } from './plan.ts'
import type { Body } from './structure.ts'

/** Does a body serve an area? One that names none serves all. */
export const serves = ({ areas }: Pick<Body, 'areas'>, { id }: Pick<Area, 'id'>): boolean =>
  areas.length === 0 || areas.includes(id)

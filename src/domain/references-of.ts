import type { Plan } from './plan.ts'

/** What a reference can name, in the words of a problem. */
export type Kind =
  'organisation' | 'area' | 'body' | 'milestone' | 'function' | 'option' | 'version of an option'

/** Where a plan names one of its own things by its id. */
export type Reference = { path: string; id: string; kind: Kind }

const some = (path: string, kind: Kind, ids: readonly (string | undefined)[]): Reference[] =>
  ids.flatMap((id, n) =>
    id === undefined ? [] : [{ path: ids.length > 1 ? `${path}.${n}` : path, id, kind }],
  )

function ofTheMove(plan: Plan): Reference[] {
  return [
    ...plan.areas.flatMap((area, n) => [
      ...some(`areas.${n}.council`, 'organisation', [area.council]),
      ...some(`areas.${n}.board`, 'body', [area.board]),
      ...some(`areas.${n}.partners.localAuthority`, 'organisation', [
        area.partners?.localAuthority,
      ]),
      ...some(
        `areas.${n}.partners.clinicalCommissioningGroups`,
        'organisation',
        area.partners?.clinicalCommissioningGroups ?? [],
      ),
      ...some(
        `areas.${n}.partners.chiefOfficersOfPolice`,
        'organisation',
        area.partners?.chiefOfficersOfPolice ?? [],
      ),
    ]),
    ...plan.bodies.flatMap((body, n) => [
      ...some(`bodies.${n}.areas`, 'area', body.areas),
      ...some(`bodies.${n}.option`, 'option', [body.option]),
      ...some(`bodies.${n}.sameAs`, 'body', [body.sameAs]),
    ]),
    ...plan.milestones.flatMap((milestone, n) => [
      ...some(`milestones.${n}.areas`, 'area', milestone.areas),
      ...some(`milestones.${n}.dependsOn`, 'milestone', milestone.dependsOn),
      ...some(`milestones.${n}.owner.organisation`, 'organisation', [
        milestone.owner?.organisation,
      ]),
      ...some(`milestones.${n}.owner.body`, 'body', [milestone.owner?.body]),
      ...some(`milestones.${n}.about.body`, 'body', [milestone.about?.body]),
      ...some(`milestones.${n}.about.reportOf`, 'body', [milestone.about?.reportOf]),
    ]),
    ...plan.requirementRecords.flatMap((record, n) => [
      ...some(`requirementRecords.${n}.area`, 'area', [record.area]),
      ...some(`requirementRecords.${n}.dependsOn`, 'milestone', record.dependsOn),
      ...some(`requirementRecords.${n}.owner.organisation`, 'organisation', [
        record.owner?.organisation,
      ]),
      ...some(`requirementRecords.${n}.owner.body`, 'body', [record.owner?.body]),
    ]),
    ...plan.statedDeadlines.flatMap((stated, n) =>
      some(`statedDeadlines.${n}.milestone`, 'milestone', [stated.milestone]),
    ),
    ...plan.money.flatMap((row, n) =>
      some(`money.${n}.organisation`, 'organisation', [row.organisation]),
    ),
  ]
}

const one = (path: string, kind: Kind, id: string | undefined): Reference[] =>
  some(path, kind, [id])

function ofTheStructure({ lines, seats, functions }: Plan): Reference[] {
  return [
    ...lines.flatMap((line, n) => [
      ...one(`lines.${n}.body`, 'body', line.body),
      ...one(`lines.${n}.other`, 'body', line.other),
    ]),
    ...seats.flatMap((seat, n) => [
      ...one(`seats.${n}.body`, 'body', seat.body),
      ...one(`seats.${n}.organisation`, 'organisation', seat.organisation),
    ]),
    ...functions.flatMap((held, n) => [
      ...one(`functions.${n}.body`, 'body', held.body),
      ...one(`functions.${n}.option`, 'option', held.option),
      ...one(`functions.${n}.sameAs`, 'function', held.sameAs),
    ]),
  ]
}

/** Of a version only what it is a version of: what it holds is as it was, whatever became of it. */
function ofTheOptions({
  options,
  optionVersions,
  fates,
  positions,
  checklist,
  slides,
}: Plan): Reference[] {
  return [
    ...options.flatMap(({ adopted }, n) =>
      one(`options.${n}.adopted.milestone`, 'milestone', adopted?.milestone),
    ),
    ...optionVersions.flatMap(({ option }, n) =>
      one(`optionVersions.${n}.option`, 'option', option),
    ),
    ...fates.flatMap((fate, n) => [
      ...one(`fates.${n}.option`, 'option', fate.option),
      ...one(`fates.${n}.body`, 'body', fate.body),
      ...one(`fates.${n}.function`, 'function', fate.function),
      ...some(`fates.${n}.into`, 'body', fate.into),
    ]),
    ...positions.flatMap((position, n) => [
      ...one(`positions.${n}.version`, 'version of an option', position.version),
      ...one(`positions.${n}.area`, 'area', position.area),
      ...one(`positions.${n}.organisation`, 'organisation', position.organisation),
    ]),
    ...slides.flatMap((slide, n) => [
      ...one(`slides.${n}.option`, 'option', slide.option),
      ...one(`slides.${n}.against`, 'option', slide.against === 'old' ? undefined : slide.against),
    ]),
    ...checklist.flatMap((record, n) => [
      ...some(`checklist.${n}.agreedBy`, 'organisation', record.agreedBy),
      ...one(`checklist.${n}.owner.organisation`, 'organisation', record.owner?.organisation),
      ...one(`checklist.${n}.owner.body`, 'body', record.owner?.body),
    ]),
  ]
}

/** Every place in which a plan names one of its own things. */
export const referencesOf = (plan: Plan): Reference[] => [
  ...ofTheMove(plan),
  ...ofTheStructure(plan),
  ...ofTheOptions(plan),
]

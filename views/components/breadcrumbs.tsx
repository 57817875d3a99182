import type { Child } from 'hono/jsx'
import { spread, type Attributes } from './attributes.ts'
import { classes } from './classes.ts'

/** A page above this one. */
export type Crumb = { text: string; href: string }

type BreadcrumbItem = {
  children?: Child
  /** Without one it is the page that is shown. */
  href?: string | undefined
  attributes?: Attributes | undefined
}

type BreadcrumbsProps = {
  items?: readonly BreadcrumbItem[] | undefined
  /** The pages above this one: short for `items` that are words. */
  crumbs?: readonly Crumb[] | undefined
  labelText?: string | undefined
  collapseOnMobile?: boolean | undefined
  classes?: string | undefined
  attributes?: Attributes | undefined
}

const Item = ({ children, href, attributes }: BreadcrumbItem) =>
  href ? (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href} {...spread(attributes)}>
        {children}
      </a>
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {children}
    </li>
  )

/** GOV.UK breadcrumbs. */
export const Breadcrumbs = ({
  crumbs = [],
  items = crumbs.map(({ text, href }) => ({ children: text, href })),
  labelText = 'Breadcrumb',
  collapseOnMobile,
  ...props
}: BreadcrumbsProps) => (
  <nav
    class={classes(
      'govuk-breadcrumbs',
      props.classes,
      collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    )}
    aria-label={labelText}
    {...spread(props.attributes)}
  >
    <ol class="govuk-breadcrumbs__list">
      {items.map((item) => (
        <Item {...item} />
      ))}
    </ol>
  </nav>
)

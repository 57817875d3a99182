import { raw } from 'hono/html'
import { classes } from '../components/classes.ts'
import { RadiosField } from '../fields/radios-field.tsx'
import { isLong, isTall, onSheets, stepClass, type PictureSize } from './picture-fit.ts'

const SIZES = [
  { value: 'readable', text: 'Readable' },
  { value: 'whole', text: 'Whole picture' },
  { value: 'twice', text: 'Twice as large' },
]

/** The style sheet makes the picture as large as is chosen here: nothing is sent. */
const Size = () => (
  <div class="app-screen-only">
    <RadiosField
      id="size"
      legend="Size"
      value="readable"
      errors={[]}
      inline
      small
      options={SIZES}
    />
  </div>
)

const SHEETS = {
  one: '',
  several:
    ' It goes on over several sheets, and a box may be cut between two. The tables that follow tell the same.',
  tiny: ' It is too large to be read on one sheet. The tables that follow tell the same, and the .svg file can be printed larger.',
}

/** Plain SVG, which may stand in a page as it is, and its size. */
export type Picture = PictureSize & { svg: string }

type PictureRegionProps = {
  picture: Picture
  /** What it is called by those who cannot see it. */
  name: string
  /** What stands above it on the sheet of paper that it has to itself. */
  onPaper: string
}

/** A picture in three sizes, scrolling by itself; on paper whole, on a sheet of its own. */
export const PictureRegion = ({ picture, name, onPaper }: PictureRegionProps) => (
  <figure
    class={classes(
      'app-picture',
      stepClass(picture),
      isLong(picture) && 'app-picture--long',
      isTall(picture) && 'app-picture--tall',
      onSheets(picture) === 'several' && 'app-picture--sheets',
    )}
  >
    <Size />
    <p class="govuk-body app-picture__scroll app-screen-only">
      Scroll sideways or down to see all of it, or choose “Whole picture”.
    </p>
    <figcaption class="app-print-only app-quiet">
      {onPaper}
      {SHEETS[onSheets(picture)]}
    </figcaption>
    <div class="app-picture__region" role="region" aria-label={name} tabindex={0}>
      {raw(picture.svg)}
    </div>
  </figure>
)

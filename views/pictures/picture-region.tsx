import { raw } from 'hono/html'
import { classes } from '../components/classes.ts'
import { RadiosField } from '../fields/radios-field.tsx'

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

/** Plain SVG, which may stand in a page as it is, and its size in pixels. */
export type Picture = { svg: string; width: number; height: number }

type PictureRegionProps = {
  picture: Picture
  /** What it is called by those who cannot see it. */
  name: string
  /** What stands above it on the sheet of paper that it has to itself. */
  onPaper: string
}

/** A picture that scrolls by itself, in three sizes; on paper whole, on a sheet of its own. */
export const PictureRegion = ({ picture, name, onPaper }: PictureRegionProps) => (
  <figure class={classes('app-picture', picture.height > picture.width && 'app-picture--tall')}>
    <Size />
    <figcaption class="app-print-only app-quiet">{onPaper}</figcaption>
    <div class="app-picture__region" role="region" aria-label={name} tabindex={0}>
      {raw(picture.svg)}
    </div>
  </figure>
)

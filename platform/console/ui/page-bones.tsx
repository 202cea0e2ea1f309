import { Bone } from './bone.tsx'
import { Card } from './card.tsx'
import pageStyles from './page.module.css'
import { words } from './words.ts'

/** A screen that is still on its way. */
export const PageBones = () => (
  <div className={pageStyles.page} role="status" aria-label={words.list.loading}>
    <div className={pageStyles.head}>
      <Bone width="9em" height="1.6em" />
    </div>
    <Card>
      <Bone height="20em" />
    </Card>
  </div>
)

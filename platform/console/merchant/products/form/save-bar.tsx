import { Button } from 'antd'
import { When } from '../../../ui/when.tsx'
import styles from './form.module.css'
import { words } from './words.ts'

interface Props {
  /** When the draft was last kept in this browser; null while nothing is unsaved. */
  keptAt: string | null
  /** Whether something is neither saved nor kept. */
  isUnkept: boolean
  isListed: boolean
  isBusy: boolean
  save: (isListed: boolean) => void
}

/** Where one saves; always in sight. */
export const SaveBar = ({ keptAt, isUnkept, isListed, isBusy, save }: Props) => (
  <div className={styles.saveBar}>
    <span role="status">{isUnkept ? words.isUnsaved : keptAt ? <Kept at={keptAt} /> : words.isSaved}</span>
    <Button loading={isBusy} onClick={() => save(isListed)} {...(isListed && { type: 'primary' })}>
      {words.save}
    </Button>
    {!isListed && (
      <Button type="primary" loading={isBusy} onClick={() => save(true)}>
        {words.saveAndList}
      </Button>
    )}
  </div>
)

const Kept = ({ at }: { at: string }) => (
  <>
    {words.keptHere('')}
    <When at={at} />
  </>
)

import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import formStyles from '../products/form/form.module.css'
import styles from './payment-settings.module.css'
import { words } from './words.ts'

export const NotifyCard = ({ url }: { url: string | null }) => (
  <Card title={words.notify.title}>
    <p className={formStyles.lead}>{words.notify.lead}</p>
    {url ? (
      <p className={styles.address}>
        <code>{url}</code>
        <CopyButton text={url} what={words.notify.what} />
      </p>
    ) : (
      <p className={styles.later}>{words.notify.later}</p>
    )}
  </Card>
)

import { Button } from 'antd'
import { useState } from 'react'
import { Card } from '../../ui/card.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import formStyles from '../products/form/form.module.css'
import type { Shop } from '../shop.ts'
import { AddressDialog } from './address-dialog.tsx'
import styles from './settings-shop.module.css'
import { words } from './words.ts'

/** Where the shop stands, and the way to another address. */
export const AddressCard = ({ shop }: { shop: Shop }) => {
  const [isChanging, setChanging] = useState(false)
  return (
    <Card title={words.address.title}>
      <p className={formStyles.lead}>{words.address.lead}</p>
      <p className={styles.address}>
        <span>{shop.url}</span>
        <CopyButton text={shop.url} what={words.address.title} />
        <Button size="small" onClick={() => setChanging(true)}>
          {words.address.change}
        </Button>
      </p>
      {isChanging && <AddressDialog shop={shop} close={() => setChanging(false)} />}
    </Card>
  )
}

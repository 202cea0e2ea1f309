import { useQuery } from '@tanstack/react-query'
import { Modal } from 'antd'
import { Bone } from '../../ui/bone.tsx'
import { CopyButton } from '../../ui/copy-button.tsx'
import { ProblemScreen } from '../../ui/problem-screen.tsx'
import { unwrap } from '../../ui/problem.ts'
import type { Shop } from '../shop.ts'
import styles from './decoration.module.css'
import { words } from './words.ts'

/** A code for the phone that opens the draft as it is now. */
export const PreviewDialog = ({ shop, pageId, close }: { shop: Shop; pageId: string; close: () => void }) => {
  const { data, error, refetch } = useQuery({
    queryKey: ['preview', shop.id, pageId],
    queryFn: () => unwrap(shop.api.pages[':id'].previews.$post({ param: { id: pageId } })),
    // Each opening of the dialog shares the draft of that moment.
    staleTime: 60_000,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

  return (
    <Modal open title={words.qr.title} footer={null} onCancel={close} width={420}>
      <p className={styles.lead}>{words.qr.lead}</p>
      {error && <ProblemScreen error={error} retry={() => void refetch()} />}
      {!data && !error && <Bone height="240px" />}
      {data && (
        <div className={styles.qr}>
          <img
            src={`data:image/svg+xml,${encodeURIComponent(data.qr)}`}
            alt={words.qr.alt}
            width={220}
            height={220}
          />
          <p>
            <a href={data.address} target="_blank" rel="noreferrer">
              {data.address}
            </a>
            <CopyButton text={data.address} what={words.qr.link} />
          </p>
        </div>
      )}
    </Modal>
  )
}

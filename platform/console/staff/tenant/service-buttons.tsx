import { Button } from 'antd'
import { useState } from 'react'
import { useSay } from '../../ui/say.ts'
import { useTenantDeeds } from './deeds.ts'
import { PreviewButton } from './preview-button.tsx'
import type { TenantDetail } from './queries.ts'
import { SuspendDialog } from './suspend-dialog.tsx'
import { words } from './words.ts'

/** What staff can do to the shop as it stands. */
export const ServiceButtons = ({ tenant }: Pick<TenantDetail, 'tenant'>) => {
  const [isAsking, ask] = useState(false)
  const { resume } = useTenantDeeds(tenant.id)
  const say = useSay()
  const askToResume = () =>
    say.ask({
      title: words.resumeTitle(tenant.name),
      text: words.resumeText,
      deed: words.resume,
      act: () => resume.mutateAsync().catch(() => undefined),
      isHarmless: true,
    })

  return (
    <>
      {tenant.service !== 'closed' && <PreviewButton tenantId={tenant.id} />}
      {tenant.service === 'suspended' && (
        <Button size="small" type="primary" loading={resume.isPending} onClick={askToResume}>
          {words.resume}
        </Button>
      )}
      {tenant.service !== 'suspended' && tenant.service !== 'closed' && (
        <Button size="small" danger onClick={() => ask(true)}>
          {words.suspend}
        </Button>
      )}
      {isAsking && <SuspendDialog tenant={tenant} close={() => ask(false)} />}
    </>
  )
}

import { EyeOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Button } from 'antd'
import { openLater } from '../../ui/open-later.ts'
import { unwrap } from '../../ui/problem.ts'
import { useSay } from '../../ui/say.ts'
import { staffApi } from '../api.ts'
import { words } from '../reviews/words.ts'

/** Opens the shop as a shopper would see it, open or not. */
export const PreviewButton = ({ tenantId }: { tenantId: string }) => {
  const say = useSay()
  const preview = useMutation({
    mutationFn: () => unwrap(staffApi.tenants[':id'].previews.$post({ param: { id: tenantId } })),
  })
  const open = () => void openLater(preview.mutateAsync()).catch(say.problem)
  return (
    <Button
      size="small"
      icon={<EyeOutlined />}
      title={words.previewHint}
      loading={preview.isPending}
      onClick={open}
    >
      {words.preview}
    </Button>
  )
}
